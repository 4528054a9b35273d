import { createHash } from 'node:crypto'

/** Minutes before the second attempt; each next wait is three times as long. */
const FIRST_MINUTES = 1
const GROWTH = 3
const LONGEST_MINUTES = 8 * 60
/** Together more than four days, for which RFC 5321 (4.5.4.1) asks: a server that is away for a long weekend costs no mail. */
const ATTEMPTS = 18

/** A claim older than this belongs to a process that is no longer there. Minutes. */
export const STALE_MINUTES = 10

/**
 * When to try again after this many failures, or null when it has been enough.
 * @param chance 0 to 1: waits differ by up to a quarter either way, so that what failed together does not come back together
 */
export function retryAt(failures: number, now: Temporal.Instant, chance: number): Temporal.Instant | null {
  if (failures >= ATTEMPTS) return null
  const minutes = Math.min(FIRST_MINUTES * GROWTH ** (failures - 1), LONGEST_MINUTES)
  return now.add({ milliseconds: Math.round(minutes * 60_000 * (0.75 + chance / 2)) })
}

/** A number from 0 to 1 that is another for every attempt of every mail, and the same when it is asked again. */
export function chanceOf(messageId: string, failures: number): number {
  return createHash('sha256').update(`${messageId}\n${failures}`).digest().readUInt32BE(0) / 2 ** 32
}

/** Minutes in which nothing is tried after the server was away this many times in a row. */
export function pauseMinutes(times: number): number {
  return Math.min(2 ** (times - 1), 15)
}
