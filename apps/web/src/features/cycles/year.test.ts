import { describe, expect, test } from 'vitest'
import { daysOfSchoolYear, inMonth, monthsOfSchoolYear, quarterOf, schoolYearOf, spanOf } from './year.ts'

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
    const all = {
      meetings: [{ day: '2026-12-08' }, { day: '2027-01-12' }],
      free: [{ fromDay: '2026-12-19', untilDay: '2027-01-03', name: 'Kerstvakantie' }],
      flows: [{ day: '2027-01-13' }],
    }
    const sizes = (month: string) => Object.values(inMonth(month, all)).map(({ length }) => length)
    expect(['2026-11', '2026-12', '2027-01', '2027-02'].map(sizes)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 0, 0],
    ])
  })

  test('has four quarters; a leap day is in it', () => {
    expect(spanOf(2027, 3)).toEqual({ fromDay: '2028-02-01', untilDay: '2028-04-30', months: ['2028-02', '2028-03', '2028-04'] })
    expect(spanOf(2026, 2)).toMatchObject({ fromDay: '2026-11-01', untilDay: '2027-01-31' })
    expect(spanOf(2026, 0)).toMatchObject(daysOfSchoolYear(2026))
    expect(['2026-08-01', '2026-10-31', '2026-11-01', '2027-01-31', '2027-02-01', '2027-07-31'].map(quarterOf)).toEqual([1, 1, 2, 2, 3, 4])
  })
})
