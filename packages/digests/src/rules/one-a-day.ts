import { ZONE } from '@lerende/kernel'
import type { IsFree } from './slots.ts'

/** Working days over which mails that may wait are spread. Later than that, news is no news. */
const SPREAD_DAYS = 4

/**
 * The moment of a mail that may wait: the first of the next working days on which nothing else goes, at the same time of
 * day; when all have something, the one with the least.
 * @param dueAt on a working day, by day
 * @param taken days (`YYYY-MM-DD`) of the other mails to this person, one for each mail
 */
export function leastFull(dueAt: Temporal.Instant, taken: readonly string[], isFree: IsFree): Temporal.Instant {
  const local = dueAt.toZonedDateTimeISO(ZONE)
  let best = local
  let least = Number.POSITIVE_INFINITY
  for (let ahead = 0, working = 0; working < SPREAD_DAYS; ahead++) {
    const at = local.add({ days: ahead })
    const day = at.toPlainDate().toString()
    if (ahead > 0 && isFree(day)) continue
    working++
    const count = taken.filter((one) => one === day).length
    if (count >= least) continue
    best = at
    least = count
  }
  return best.toInstant()
}
