import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, contentHash } from './canonical.ts'

/** The same value with the fields of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, seed))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one], index) => ({ key, one, rank: (index * 7919 + seed) % 1013 }))
  entries.sort((a, b) => a.rank - b.rank)
  return Object.fromEntries(entries.map(({ key, one }) => [key, shuffled(one, seed)]))
}

test('the order of fields changes no hash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
      expect(contentHash(shuffled(value, seed))).toBe(contentHash(value))
    }),
  )
})

test('two values have one text only when they are the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const plainA = JSON.parse(JSON.stringify(a))
      const plainB = JSON.parse(JSON.stringify(b))
      let same = true
      try {
        expect(plainA).toEqual(plainB)
      } catch {
        same = false
      }
      expect(canonicalJson(plainA) === canonicalJson(plainB)).toBe(same)
    }),
  )
})

test('the order of a list does change the hash', () => {
  expect(contentHash({ stappen: ['eerst', 'dan'] })).not.toBe(contentHash({ stappen: ['dan', 'eerst'] }))
})
