import { ZONE } from '@lerende/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterQuietHours, nextSlot } from './slots.ts'

const never = () => false
const weekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5
const instant = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant()
const local = (slot: Temporal.Instant | null) => slot?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString()

describe('the next digest', () => {
  const thursday = { cadence: 'week', weekday: 4, time: '08:30' } as const

  test('comes on the chosen weekday and local time, also over both changes of the clock', () => {
    expect(local(nextSlot(thursday, instant('2026-03-26T08:30'), never))).toBe('2026-04-02T08:30:00')
    expect(local(nextSlot(thursday, instant('2026-10-22T09:00'), never))).toBe('2026-10-29T08:30:00')
    expect(local(nextSlot(thursday, instant('2026-03-26T08:29'), never))).toBe('2026-03-26T08:30:00')
  })

  test('skips a holiday week to the first working day', () => {
    const may = (day: string) => weekend(day) || (day >= '2026-04-27' && day <= '2026-05-05')
    expect(local(nextSlot(thursday, instant('2026-04-24T09:00'), may))).toBe('2026-05-06T08:30:00')
  })

  test('two-weekly keeps its week; monthly is the first such weekday; never is never', () => {
    const two = { ...thursday, cadence: 'two-weeks' } as const
    const first = nextSlot(two, instant('2026-01-05T08:00'), never)
    expect(local(first)).toBe('2026-01-08T08:30:00')
    expect(local(nextSlot(two, first ?? instant('2026-01-08T08:30'), never, first ?? undefined))).toBe('2026-01-22T08:30:00')
    expect(local(nextSlot({ ...thursday, cadence: 'month' }, instant('2026-01-08T08:30'), never))).toBe('2026-02-05T08:30:00')
    expect(nextSlot({ ...thursday, cadence: 'never' }, instant('2026-01-08T08:30'), never)).toBeNull()
  })

  test('after a long outage there is one next slot, ahead of now and on a working day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week', 'two-weeks', 'month' as const),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 400 }),
        (cadence, weekday, gap) => {
          const last = instant('2026-01-08T08:30')
          const now = last.add({ hours: gap * 24 })
          const slot = nextSlot({ cadence: cadence as 'week', weekday, time: '10:00' }, now, weekend, last)
          expect(slot && Temporal.Instant.compare(slot, now)).toBe(1)
          expect(weekend(slot?.toZonedDateTimeISO(ZONE).toPlainDate().toString() ?? '')).toBe(false)
        },
      ),
    )
  })
})

test('a mail that is ready at night or on a free day waits for a working morning', () => {
  expect(local(afterQuietHours(instant('2026-01-08T14:00'), weekend))).toBe('2026-01-08T14:00:00')
  expect(local(afterQuietHours(instant('2026-01-08T23:10'), weekend))).toBe('2026-01-09T08:00:00')
  expect(local(afterQuietHours(instant('2026-01-08T03:00'), weekend))).toBe('2026-01-08T08:00:00')
  expect(local(afterQuietHours(instant('2026-01-09T20:00'), weekend))).toBe('2026-01-12T08:00:00')
})
