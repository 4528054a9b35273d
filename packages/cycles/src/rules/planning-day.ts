import type { Day } from './days.ts'

/** A member, with the weekdays on which they work (1 is Monday); null when they do not tell it to who plans. */
export interface WorksOn {
  personId: string
  name: string
  days: readonly number[] | null
}

export interface DayFit {
  /** 1 is Monday */
  weekday: number
  /** of the members who tell when they work, those who do not work on this weekday, as they were given */
  away: WorksOn[]
  /** how many members tell when they work, to who asks */
  told: number
  /** the weekday on which fewer of them are away; null when no weekday is better than this one */
  better: { weekday: number; away: number } | null
}

const WORK_WEEK = [1, 2, 3, 4, 5]

/** The weekday of a day, 1 is Monday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

/**
 * How a weekday suits the members. Who does not tell their days counts for no day and against none: nobody is guessed about. The better
 * weekday is the one with the fewest away; of equal ones that nearest to the weekday that was chosen, the earlier first.
 */
export function dayFit(weekday: number, members: readonly WorksOn[]): DayFit {
  const telling = members.filter(({ days }) => days !== null)
  const awayOn = (day: number) => telling.filter(({ days }) => !days?.includes(day))
  const away = awayOn(weekday)
  const others = WORK_WEEK.filter((day) => day !== weekday).map((day) => ({ weekday: day, away: awayOn(day).length }))
  const [best] = others.sort(
    (a, b) => a.away - b.away || Math.abs(a.weekday - weekday) - Math.abs(b.weekday - weekday) || a.weekday - b.weekday,
  )
  return { weekday, away, told: telling.length, better: best && best.away < away.length ? best : null }
}
