/** A school year runs from August up to and including July; it is named after the year in which it begins. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)

/** The first and the last day of a school year. */
export const daysOfSchoolYear = (year: number) => ({ fromDay: `${year}-08-01`, untilDay: `${year + 1}-07-31` })

/** '2026-08' up to and including '2027-07'. */
export function monthsOfSchoolYear(year: number): string[] {
  return Array.from({ length: 12 }, (_, i) => `${i < 5 ? year : year + 1}-${String(((i + 7) % 12) + 1).padStart(2, '0')}`)
}

interface Free {
  fromDay: string
  untilDay: string
}

/**
 * What the calendar holds, month by month. A free period stands in each month that it touches; an ontmoeting in the
 * month of its day.
 */
export function byMonth<O extends { day: string }, F extends Free>(
  year: number,
  all: { ontmoetingen: readonly O[]; free: readonly F[] },
): { month: string; ontmoetingen: O[]; free: F[] }[] {
  return monthsOfSchoolYear(year).map((month) => ({
    month,
    ontmoetingen: all.ontmoetingen.filter(({ day }) => day.startsWith(month)),
    free: all.free.filter(({ fromDay, untilDay }) => fromDay.slice(0, 7) <= month && untilDay.slice(0, 7) >= month),
  }))
}
