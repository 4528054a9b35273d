import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prereadAt } from './preread.ts'

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant()
const weekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5

test('comes in the morning, five days before', () => {
  expect(prereadAt(at('2026-03-13T14:00'), () => false)).toEqual(at('2026-03-08T08:00'))
  expect(prereadAt(at('2026-03-11T14:00'), weekend)).toEqual(at('2026-03-06T08:00'))
  // Over the night that the clock goes forward it is still eight o'clock.
  expect(prereadAt(at('2026-04-01T09:00'), weekend)).toEqual(at('2026-03-27T08:00'))
})

test('comes earlier and never later than that, and never on a free day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => Temporal.PlainDate.from('2025-01-01').add({ days: n }))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 23 }), fc.array(fc.integer({ min: 1, max: 20 })), (date, hour, off) => {
      const free = new Set(off.map((n) => date.subtract({ days: n }).toString()))
      const isFree = (one: string) => weekend(one) || free.has(one)
      const startsAt = date.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour } }).toInstant()
      const arrives = prereadAt(startsAt, isFree).toZonedDateTimeISO('Europe/Amsterdam')
      expect(isFree(arrives.toPlainDate().toString())).toBe(false)
      expect(arrives.hour).toBe(8)
      expect(date.since(arrives.toPlainDate(), { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(5)
    }),
  )
})
