import { ZONE } from '@lerende/kernel'
import { RETENTION, type Retention, type RetentionKey } from './retention.ts'

/** The moment before which data of this kind is past its period. @throws RangeError for a kind without a period */
export function pastAt(key: RetentionKey, now: Temporal.Instant): Temporal.Instant {
  const { keep }: Retention = RETENTION[key]
  if (keep === null) throw new RangeError(`${key} has no period`)
  return earlier(now, keep)
}

/** A moment that lies an ISO duration before another, on the calendar here. */
export function earlier(now: Temporal.Instant, duration: string): Temporal.Instant {
  return now.toZonedDateTimeISO(ZONE).subtract(duration).toInstant()
}

/** When the sweep comes next: a quarter past four at night, an hour that every night has once. */
export function nextSweep(now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO(ZONE)
  const tonight = here.withPlainTime('04:15')
  const next = Temporal.ZonedDateTime.compare(tonight, here) > 0 ? tonight : here.add({ days: 1 }).withPlainTime('04:15')
  return next.toInstant()
}
