import { describe, expect, test } from 'vitest'
import { type RhythmValues, rhythmForm, startOf } from './rhythm.ts'

const monthly = {
  rrule: 'FREQ=MONTHLY;BYDAY=2TU',
  startsLocal: '2024-09-10T09:30',
  durationMinutes: 120,
  holidayRule: 'move-later',
} as const
const values = (change: Partial<RhythmValues> = {}): RhythmValues => ({ ...startOf(monthly, '2026-11-23'), ...change })
const refusals = (change: Partial<RhythmValues>) =>
  rhythmForm.safeParse(values(change)).error?.issues.map(({ path, message }) => [path[0], message])

describe('the form for a rhythm', () => {
  test('shows what is kept, and gives it back as it was, from today on', () => {
    expect(values()).toMatchObject({ rrule: 'month-1', nth: '2', weekday: 'TU', startsLocal: '09:30', durationMinutes: '120' })
    expect(rhythmForm.parse(values())).toEqual({ ...monthly, startsLocal: '2026-11-23T09:30' })
  })

  test('weeks need no place in the month', () => {
    expect(rhythmForm.parse(values({ rrule: 'week-6', nth: null, weekday: 'WE' })).rrule).toBe('FREQ=WEEKLY;INTERVAL=6;BYDAY=WE')
  })

  test('a rhythm of its own kind starts without a choice', () => {
    expect(startOf({ ...monthly, rrule: 'FREQ=YEARLY;BYMONTH=3,11;BYDAY=3WE' }, '2026-11-23')).toMatchObject({ rrule: '', weekday: null })
  })

  test.each([
    [{ rrule: '' as const }, 'rrule', 'hoe vaak'],
    [{ nth: null }, 'nth', 'hoeveelste'],
    [{ weekday: null }, 'weekday', 'Kies een dag'],
    [{ fromDay: '' }, 'fromDay', 'Kies een dag'],
    [{ startsLocal: '03:00' }, 'startsLocal', 'tussen 7.00 en 22.00'],
    [{ durationMinutes: 'lang' }, 'durationMinutes', 'aantal minuten'],
    [{ durationMinutes: '5' }, 'durationMinutes', 'ten minste 15 minuten'],
  ])('%o is refused at %s', (change, field, message) => {
    expect(refusals(change)).toEqual([[field, expect.stringContaining(message)]])
  })
})
