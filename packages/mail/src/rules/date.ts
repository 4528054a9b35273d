import { ZONE } from '@lerende/kernel'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * RFC 5322 date, in the network's own zone so that a reader sees local time. Apart from `mime.ts`, so that the thread which
 * writes mails does not load the kernel.
 */
export function dateText(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO(ZONE)
  const time = at.toPlainTime().toString({ smallestUnit: 'second' })
  return `${DAYS[at.dayOfWeek - 1]}, ${at.day} ${MONTHS[at.month - 1]} ${at.year} ${time} ${at.offset.replace(':', '')}`
}
