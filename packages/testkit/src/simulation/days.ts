import { nextWorkingDay } from '@lerende/cycles'

/** The day so many days on. */
export function plus(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whole days from one day to another. */
export function between(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days
}

/**
 * Whether something that was meant for a day is done today: people do it that day, or on the first working day after.
 */
export function isTurnOf(planned: string, today: string, isFree: (day: string) => boolean): boolean {
  return nextWorkingDay(planned, isFree) === today
}
