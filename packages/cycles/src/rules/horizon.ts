import { addDays, type Day, instantAt } from './days.ts'
import { MAX_SHIFT_DAYS } from './occurrences.ts'

/** How far ahead everything is planned. */
export const HORIZON_MONTHS = 18

/** The days between which turns are looked for: far enough back to meet one that moves from the past into the future. */
export function planningWindow(today: Day): { from: Day; until: Day } {
  const until = Temporal.PlainDate.from(today).add({ months: HORIZON_MONTHS }).toString()
  return { from: addDays(today, -MAX_SHIFT_DAYS), until }
}

/** When the horizon is looked after next: the Monday after this day, at night. */
export function nextPlanning(today: Day, zone: string): { day: Day; at: Temporal.Instant } {
  const day = addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek)
  return { day, at: instantAt(day, '03:00', zone) }
}
