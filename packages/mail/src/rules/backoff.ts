/** Minutes to wait after the first, second … failure; after the last a mail is given up, visibly. */
const WAIT_MINUTES = [1, 5, 30, 120, 720]

/** A claim older than this belongs to a process that is no longer there. Minutes. */
export const STALE_MINUTES = 10

/** When to try again after this many failures, or null when it has been enough. */
export function retryAt(failures: number, now: Temporal.Instant): Temporal.Instant | null {
  const minutes = WAIT_MINUTES[failures - 1]
  return minutes === undefined ? null : now.add({ minutes })
}
