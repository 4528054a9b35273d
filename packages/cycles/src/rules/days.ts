/** A calendar day `YYYY-MM-DD`; text order is day order. */
export type Day = string

/** Whether nobody should be asked to meet or to hand in anything on this day. */
export type IsFree = (day: Day) => boolean

/** No run of free days is as long as this: beyond it a search gives up instead of running on. */
const LONGEST_BREAK = 120

/** Days and moments that planning asks for again and again: rounds of a thousand overleggen fall on the same few hundred days. */
const MOST_KEPT = 50_000
const shiftedDays = new Map<string, Day>()
const instants = new Map<string, Temporal.Instant>()

/** What was worked out before, or else is now. Emptied when it gets large, so that it stays a help and no leak. */
function kept<T>(known: Map<string, T>, key: string, work: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = work()
  if (known.size >= MOST_KEPT) known.clear()
  known.set(key, value)
  return value
}

/** The day so many days later (or, below zero, earlier). */
export function addDays(day: Day, days: number): Day {
  return kept(shiftedDays, `${day}/${days}`, () => Temporal.PlainDate.from(day).add({ days }).toString())
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
  return kept(instants, `${day}T${time}/${zone}`, () => Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant())
}
