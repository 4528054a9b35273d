/** A calendar day `YYYY-MM-DD`; text order is day order. */
export type Day = string

/** Whether nobody should be asked to meet or to hand in anything on this day. */
export type IsFree = (day: Day) => boolean

/** No run of free days is as long as this: beyond it a search gives up instead of running on. */
const LONGEST_BREAK = 120

/** The day so many days later (or, below zero, earlier). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from one day to another; below zero when `until` is the earlier one. */
export function daysBetween(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days
}

/** This day, or the first one after it that is not free. */
export function nextWorkingDay(day: Day, isFree: IsFree): Day {
  return workingDay(day, isFree, 1)
}

/** This day, or the last one before it that is not free. */
export function previousWorkingDay(day: Day, isFree: IsFree): Day {
  return workingDay(day, isFree, -1)
}

function workingDay(day: Day, isFree: IsFree, step: 1 | -1): Day {
  let candidate = day
  for (let i = 0; i < LONGEST_BREAK && isFree(candidate); i++) candidate = addDays(candidate, step)
  return candidate
}

/**
 * The instant of a wall-clock time on a day. In the hour that daylight saving skips it is the time that a clock would
 * then show (one hour later); in the hour that comes twice it is the first of the two.
 * @param time `HH:mm` in `zone`
 */
export function instantAt(day: Day, time: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant()
}
