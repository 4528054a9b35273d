import { daysBetween } from '../../lib/dates.ts'

/** A school year runs from August up to and including July; it is named after the year in which it begins. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)

/** The first and the last day of a school year. */
export const daysOfSchoolYear = (year: number) => ({ fromDay: `${year}-08-01`, untilDay: `${year + 1}-07-31` })

/** '2026-08' up to and including '2027-07'. */
export function monthsOfSchoolYear(year: number): string[] {
  return Array.from({ length: 12 }, (_, i) => `${i < 5 ? year : year + 1}-${String(((i + 7) % 12) + 1).padStart(2, '0')}`)
}

/** Three months of a school year, 1 is August to October; 0 is all of it. Both days included. */
export function spanOf(year: number, quarter: number): { fromDay: string; untilDay: string; months: string[] } {
  const all = monthsOfSchoolYear(year)
  const months = quarter === 0 ? all : all.slice((quarter - 1) * 3, quarter * 3)
  const [first = '', last = ''] = [months[0], months.at(-1)]
  return { fromDay: `${first}-01`, untilDay: lastDayOf(last), months }
}

/** In which quarter of its school year a day lies, from 1. */
export const quarterOf = (day: string): number => Math.floor(((Number(day.slice(5, 7)) + 4) % 12) / 3) + 1

function lastDayOf(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return `${month}-${daysBetween(`${month}-01`, `${next}-01`)}`
}

interface Parts<M, F, W> {
  meetings: readonly M[]
  free: readonly F[]
  flows: readonly W[]
}

/**
 * What of a year falls in one month. A free period stands in each month that it touches; an ontmoeting and what was passed
 * on in the month of its day.
 */
export function inMonth<M extends { day: string }, F extends { fromDay: string; untilDay: string }, W extends { day: string }>(
  month: string,
  all: Parts<M, F, W>,
): { meetings: M[]; free: F[]; flows: W[] } {
  return {
    meetings: all.meetings.filter(({ day }) => day.startsWith(month)),
    free: all.free.filter(({ fromDay, untilDay }) => fromDay.slice(0, 7) <= month && untilDay.slice(0, 7) >= month),
    flows: all.flows.filter(({ day }) => day.startsWith(month)),
  }
}
