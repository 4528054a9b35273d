/** A moment to begin with, instead of the one that an ontmoeting has. */
export interface Proposed {
  startsAt: string
  minutes: number
}

const MINUTE_MS = 60_000

export const minutesBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / MINUTE_MS
