import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAbout, personInAddress, replyAddress } from './reply-address.ts'

const keys = { seal: new Uint8Array(32), links: Buffer.alloc(32, 7) }

test('an address leads back to its person, in any capitals, and is about one question only', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (personId, one, other) => {
      const address = replyAddress(keys, 'antwoord@netwerk.example', { personId, about: `antwoord/${one}` })
      expect(address.slice(0, address.indexOf('@')).length).toBeLessThanOrEqual(64)
      const read = personInAddress(address.toUpperCase())
      expect(read?.personId).toBe(personId)
      if (!read) return
      expect(isAbout(keys, read, `antwoord/${one}`)).toBe(true)
      expect(isAbout(keys, read, `terugblik/${one}/x`)).toBe(false)
      expect(isAbout(keys, { ...read, personId: other }, `antwoord/${one}`)).toBe(personId === other)
      expect(isAbout({ ...keys, links: Buffer.alloc(32, 8) }, read, `antwoord/${one}`)).toBe(false)
    }),
  )
})

test('any other address is none', () => {
  for (const address of ['antwoord@netwerk.example', 'antwoord+r@netwerk.example', `antwoord+r${'1'.repeat(42)}@netwerk.example`])
    expect(personInAddress(address)).toBeNull()
})
