import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastFull } from './one-a-day.ts'

const friday = Temporal.Instant.from('2026-03-27T09:00:00Z')
const weekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5

test('a mail goes at once when nothing else goes that day, and otherwise on the next working day, at the same time of day', () => {
  expect(leastFull(friday, [], weekend)).toEqual(friday)
  // The clock changes in that weekend.
  expect(leastFull(friday, ['2026-03-27'], weekend).toString()).toBe('2026-03-30T08:00:00Z')
  expect(leastFull(friday, ['2026-03-27', '2026-03-30'], weekend).toString()).toBe('2026-03-31T08:00:00Z')
})

test('many mails to one person are spread over four working days, as evenly as can be, and never on a free day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
      const taken: string[] = []
      for (let i = 0; i < count; i++)
        taken.push(leastFull(friday, taken, weekend).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString())
      const perDay = [...Map.groupBy(taken, (day) => day).values()].map((days) => days.length)
      expect(taken.some(weekend)).toBe(false)
      expect(perDay.length).toBeLessThanOrEqual(4)
      expect(Math.max(...perDay)).toBe(Math.ceil(count / 4))
    }),
  )
})
