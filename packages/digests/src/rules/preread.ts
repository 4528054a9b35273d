import { ZONE } from '@lerende/kernel'
import type { IsFree } from './slots.ts'

/** So long before an ontmoeting a board member reads what lies on its table, in days. */
const DAYS_BEFORE = 5
const TIME = '08:00'

/**
 * When the pre-read of an ontmoeting arrives: in the morning, five days before. On a free day it comes on the last working
 * day before it, so that nobody has fewer days to read.
 * @param startsAt the beginning of the ontmoeting
 */
export function prereadAt(startsAt: Temporal.Instant, isFree: IsFree): Temporal.Instant {
  let day = startsAt.toZonedDateTimeISO(ZONE).toPlainDate().subtract({ days: DAYS_BEFORE })
  while (isFree(day.toString())) day = day.subtract({ days: 1 })
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: TIME }).toInstant()
}
