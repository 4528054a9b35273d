import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, proposeAgenda } from './propose.ts'

const AT = { now: '2026-03-10T10:00:00.000Z', next: '2026-04-10T10:00:00.000Z', available: 60 }
const one = (bundleId: string, part: Partial<Candidate> = {}): Candidate => ({
  bundleId,
  dueAt: '2026-05-01T10:00:00.000Z',
  dots: null,
  minutes: 15,
  ...part,
})
const names = (candidates: readonly Candidate[], at = AT) => proposeAgenda(candidates, at).map(({ bundleId }) => bundleId)

describe('a proposal for the agenda', () => {
  test('begins with what is late, then with what is promised before the next time, then goes by dots', () => {
    const late = one('late', { dueAt: '2026-03-01T10:00:00.000Z' })
    const soon = one('soon', { dueAt: '2026-04-01T10:00:00.000Z' })
    expect(names([one('many', { dots: 9 }), one('few', { dots: 2 }), soon, late])).toEqual(['late', 'soon', 'many', 'few'])
  })

  test('passes over what does not fit for something that does', () => {
    expect(names([one('long', { dots: 9, minutes: 50 }), one('longer', { dots: 8, minutes: 30 }), one('short', { minutes: 10 })])).toEqual([
      'long',
      'short',
    ])
  })

  test('puts on what is late, also when it does not fit', () => {
    const late = (name: string) => one(name, { dueAt: '2026-03-01T10:00:00.000Z', minutes: 40 })
    expect(names([late('a'), late('b')])).toEqual(['a', 'b'])
  })

  test('never plans more than there is of what is not late', () => {
    const candidate = fc.record({
      bundleId: fc.uuid(),
      dueAt: fc.constantFrom('2026-03-20T10:00:00.000Z', '2026-06-20T10:00:00.000Z'),
      dots: fc.option(fc.nat(20)),
      minutes: fc.integer({ min: 5, max: 90 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: (c) => c.bundleId }), fc.integer({ min: 0, max: 240 }), (candidates, available) => {
        const chosen = proposeAgenda(candidates, { ...AT, available })
        expect(chosen.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(available)
      }),
    )
  })
})
