import { describe, expect, test } from 'vitest'
import {
  dayOf,
  daysBetween,
  showDay,
  showDayShort,
  showDayShortYear,
  showDistance,
  showMoment,
  showMonth,
  showSpan,
  showTime,
} from './dates.ts'

describe('Dutch dates', () => {
  test('an instant is shown in Dutch time, winter and summer', () => {
    expect(showTime('2026-01-12T13:00:00.000Z')).toBe('14.00 uur')
    expect(showTime('2026-07-13T12:00:00.000Z')).toBe('14.00 uur')
  })

  test('late in the evening UTC it is already the next day here', () => {
    expect(dayOf('2026-03-11T23:30:00.000Z')).toBe('2026-03-12')
    expect(showMoment('2026-03-11T23:30:00.000Z')).toBe('donderdag 12 maart, 00.30 uur')
  })

  test('the year is only named when it is another one', () => {
    expect(showDay('2027-01-04', '2026-12-20')).toBe('maandag 4 januari 2027')
    expect(showDay('2026-12-24', '2026-12-20')).toBe('donderdag 24 december')
  })

  test('short day, month and span', () => {
    expect(showDayShort('2026-03-12')).toBe('do 12 mrt')
    expect(showDayShortYear('2026-03-12')).toBe('do 12 mrt 2026')
    expect(showMonth('2026-03')).toBe('maart 2026')
    expect(showSpan('2026-03-12T13:00:00.000Z', '2026-03-12T15:00:00.000Z')).toBe('donderdag 12 maart, 14.00 tot 16.00 uur')
  })

  test('days are counted over the night that the clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  test.each([
    ['2026-03-12', 'vandaag'],
    ['2026-03-13', 'morgen'],
    ['2026-03-11', 'gisteren'],
    ['2026-03-17', 'over 5 dagen'],
    ['2026-04-02', 'over 3 weken'],
    ['2025-12-01', '3 maanden geleden'],
  ])('%s is %s on 12 March', (day, text) => {
    expect(showDistance(day, '2026-03-12')).toBe(text)
  })
})
