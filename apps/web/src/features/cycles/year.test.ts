import { describe, expect, test } from 'vitest'
import { byMonth, daysOfSchoolYear, monthsOfSchoolYear, schoolYearOf } from './year.ts'

describe('a school year', () => {
  test.each([
    ['2026-07-31', 2025],
    ['2026-08-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s lies in the school year that begins in %i', (day, year) => {
    expect(schoolYearOf(day)).toBe(year)
  })

  test('has twelve months, from August on', () => {
    const months = monthsOfSchoolYear(2026)
    expect(months).toHaveLength(12)
    expect([months[0], months[4], months[5], months[11]]).toEqual(['2026-08', '2026-12', '2027-01', '2027-07'])
    expect(daysOfSchoolYear(2026)).toEqual({ fromDay: '2026-08-01', untilDay: '2027-07-31' })
  })

  test('a holiday over the turn of a month stands in both, an ontmoeting in one', () => {
    const holiday = { fromDay: '2026-12-19', untilDay: '2027-01-03', name: 'Kerstvakantie' }
    const months = byMonth(2026, { ontmoetingen: [{ day: '2026-12-08' }, { day: '2027-01-12' }], free: [holiday] })
    const filled = months.filter((one) => one.free.length > 0 || one.ontmoetingen.length > 0)
    expect(filled.map(({ month }) => month)).toEqual(['2026-12', '2027-01'])
    expect(filled.map(({ ontmoetingen }) => ontmoetingen.length)).toEqual([1, 1])
    expect(filled.map(({ free }) => free.length)).toEqual([1, 1])
  })
})
