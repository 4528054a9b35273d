import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readVerdictToken, verdictToken } from './verdict-link.ts'

const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }

test('a link says whose it is and about what', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (personId, answerId) => {
      expect(readVerdictToken(keys, verdictToken(keys, { personId, answerId }))).toEqual({ personId, answerId })
    }),
  )
})

test('nobody makes a link, or turns one into that of another person or answer', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (personId, answerId, other) => {
      fc.pre(other !== personId && other !== answerId)
      const signature = verdictToken(keys, { personId, answerId }).split('.')[2]
      expect(readVerdictToken(keys, `${other}.${answerId}.${signature}`)).toBeNull()
      expect(readVerdictToken(keys, `${personId}.${other}.${signature}`)).toBeNull()
      const elsewhere = { ...keys, links: new Uint8Array(32).fill(3) }
      expect(readVerdictToken(elsewhere, `${personId}.${answerId}.${signature}`)).toBeNull()
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => readVerdictToken(keys, text) === null))
})
