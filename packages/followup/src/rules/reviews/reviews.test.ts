import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countFrom } from './reviews.ts'

const keys = ['yes', 'partly', 'no'] as const

test('fewer than five replies are not counted out', () => {
  expect(countFrom(keys, ['yes', 'no', 'no', 'yes'])).toBeNull()
  expect(countFrom(keys, ['yes', 'no', 'no', 'yes', 'yes'])).toEqual({ yes: 3, partly: 0, no: 2 })
})

test('every reply counts once, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { minLength: 5 }), (replies) => {
      const counts = countFrom(keys, replies)
      expect(counts).toEqual(countFrom(keys, [...replies].reverse()))
      expect((counts?.yes ?? 0) + (counts?.partly ?? 0) + (counts?.no ?? 0)).toBe(replies.length)
    }),
  )
})
