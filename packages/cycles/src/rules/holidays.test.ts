import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, nextWorkingDay, previousWorkingDay } from './days.ts'
import { freeDayTest, freePeriodsBetween, holidayDataUntil } from './holidays.ts'

const isFree = freeDayTest([])

test('public holidays, days when offices close, and Oudejaarsavond are free; days that are only observed are not', () => {
  for (const day of ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2027-05-05', '2026-12-25']) {
    expect([day, isFree(day)]).toEqual([day, true])
  }
  expect(isFree('2035-12-31')).toBe(true)
  for (const day of ['2026-05-04', '2026-09-15', '2026-11-11', '2028-12-05']) expect([day, isFree(day)]).toEqual([day, false])
})

test('Koningsdag on a Sunday is on the Saturday before', () => {
  const names = (day: string) => freePeriodsBetween(day, day, []).map((period) => period.name)
  expect(names('2036-04-26')).toEqual(['Koningsdag'])
  expect(names('2036-04-27')).toEqual([])
  expect(names('2026-04-27')).toContain('Koningsdag')
})

test('a school holiday of region Noord is free up to and with its last day', () => {
  expect(isFree('2026-10-09')).toBe(false)
  for (const day of ['2026-10-12', '2026-10-16']) expect(isFree(day)).toBe(true)
  expect(isFree('2026-10-18')).toBe(true)
  expect(isFree('2026-10-19')).toBe(false)
  // 4 July to 16 August 2026: the whole summer
  for (let day = '2026-07-06'; day <= '2026-08-16'; day = addDays(day, 1)) expect(isFree(day)).toBe(true)
  expect(isFree('2026-08-17')).toBe(false)
})

test('a network has free periods of its own', () => {
  const secondMayWeek = { fromDay: '2026-05-04', untilDay: '2026-05-08', name: 'Tweede meivakantieweek' }
  const own = freeDayTest([secondMayWeek])
  expect([isFree('2026-05-08'), own('2026-05-04'), own('2026-05-08'), own('2026-05-11')]).toEqual([false, true, true, false])
  expect(freePeriodsBetween('2026-05-08', '2026-05-14', [secondMayWeek])).toEqual([
    { ...secondMayWeek, kind: 'eigen' },
    { fromDay: '2026-05-14', untilDay: '2026-05-14', name: 'Hemelvaartsdag', kind: 'feestdag' },
  ])
})

test('weekends are free and no run of free days is longer than the summer', () => {
  const day = fc.integer({ min: 0, max: 2100 }).map((days) => addDays('2024-09-01', days))
  fc.assert(
    fc.property(day, (one) => {
      const next = nextWorkingDay(one, isFree)
      expect(isFree(next)).toBe(false)
      expect(next >= one && next <= addDays(one, 50)).toBe(true)
      expect(previousWorkingDay(next, isFree)).toBe(next)
      expect(Temporal.PlainDate.from(next).dayOfWeek).toBeLessThan(6)
    }),
  )
})

test('the data says how far it reaches', () => {
  expect(holidayDataUntil()).toBe('2030-09-01')
})
