import { describe, expect, test } from 'vitest'
import { emailToken, readEmailToken } from './link.ts'
import { nextSweep, pastAt } from './past.ts'
import { durationText, RETENTION, type Retention } from './retention.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(text).toInstant()
const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }

describe('periods', () => {
  test('each reads as Dutch and says what, why, since when, on what ground and how', () => {
    for (const row of Object.values<Retention>(RETENTION)) {
      if (row.keep !== null) expect(durationText(row.keep)).toMatch(/^\d+ (jaar|maand|maanden|dag|dagen)$/)
      for (const text of [row.name, row.what, row.why, row.from, row.ground, row.how]) expect(text.length).toBeGreaterThan(7)
    }
    expect(durationText('P1Y')).toBe('1 jaar')
    expect(durationText('P1D')).toBe('1 dag')
    expect(() => durationText('PT3H')).toThrow(RangeError)
  })

  test('count back on the calendar here, over a leap day and a change of the clock', () => {
    expect(pastAt('komst', at('2028-02-29T04:15[Europe/Amsterdam]'))).toEqual(at('2026-02-28T04:15[Europe/Amsterdam]'))
    expect(pastAt('mailadres', at('2026-03-29T04:15[Europe/Amsterdam]'))).toEqual(at('2026-03-28T04:15[Europe/Amsterdam]'))
    expect(() => pastAt('profiel', at('2026-03-29T04:15[Europe/Amsterdam]'))).toThrow(RangeError)
  })

  test('the sweep comes every night, also in the two nights in which the clock changes', () => {
    for (const [now, next] of [
      ['2026-03-28T04:15', '2026-03-29T04:15'],
      ['2026-03-29T00:30', '2026-03-29T04:15'],
      ['2026-10-25T01:00', '2026-10-25T04:15'],
      ['2026-10-25T12:00', '2026-10-26T04:15'],
    ]) {
      expect(nextSweep(at(`${now}[Europe/Amsterdam]`))).toEqual(at(`${next}[Europe/Amsterdam]`))
    }
  })
})

describe('the link to a new address', () => {
  const id = '2f9d6a31-5c7e-4b08-9a1d-3e4f5a6b7c8d'

  test('is read back, and nobody without the key makes one', () => {
    expect(readEmailToken(keys, emailToken(keys, id))).toBe(id)
    expect(readEmailToken({ ...keys, links: keys.seal }, emailToken(keys, id))).toBeNull()
    expect(readEmailToken(keys, emailToken(keys, id).replace('2f9d', '3f9d'))).toBeNull()
    expect(readEmailToken(keys, 'geen link')).toBeNull()
  })
})
