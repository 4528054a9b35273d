import { ZONE } from '@lerende/kernel'

export const CADENCES = ['week', 'two-weeks', 'month', 'never'] as const
export type Cadence = (typeof CADENCES)[number]

export interface Preference {
  cadence: Cadence
  /** 1 (Monday) to 5 (Friday) */
  weekday: number
  /** local `HH:mm` */
  time: string
}

/** Mail arrives between these hours, local time; the last one not included. */
const QUIET_UNTIL = 7
const QUIET_FROM = 19

/** Whether nobody works on a day (`YYYY-MM-DD`): weekend, public holiday, school holiday, a network's own free days. */
export type IsFree = (day: string) => boolean

/**
 * The next moment for a digest, strictly after `after`: the weekday and local time that somebody chose, and on a free day
 * the first day after it that is not. Null for `never`.
 * @param previous the slot that was used last; two-weekly digests keep their week
 */
export function nextSlot(
  preference: Preference,
  after: Temporal.Instant,
  isFree: IsFree,
  previous?: Temporal.Instant,
): Temporal.Instant | null {
  if (preference.cadence === 'never') return null
  let day = firstDay(preference, after, previous)
  for (;;) {
    const slot = at(firstWorkingDay(day, isFree), preference.time)
    if (Temporal.Instant.compare(slot, after) > 0) return slot
    day = preference.cadence === 'month' ? firstWeekdayOfMonth(day.add({ months: 1 }), preference.weekday) : day.add({ weeks: 1 })
  }
}

function firstDay(preference: Preference, after: Temporal.Instant, previous?: Temporal.Instant): Temporal.PlainDate {
  const today = after.toZonedDateTimeISO(ZONE).toPlainDate()
  if (preference.cadence === 'month') return firstWeekdayOfMonth(today, preference.weekday)
  const thisWeek = today.add({ days: preference.weekday - today.dayOfWeek })
  if (preference.cadence !== 'two-weeks' || !previous) return thisWeek
  const last = previous.toZonedDateTimeISO(ZONE).toPlainDate()
  const afterLast = last.add({ weeks: 2 }).add({ days: preference.weekday - last.dayOfWeek })
  return Temporal.PlainDate.compare(afterLast, thisWeek) > 0 ? afterLast : thisWeek
}

function firstWeekdayOfMonth(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const first = day.with({ day: 1 })
  return first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
}

/** The day itself, or the first one after it on which people work. */
function firstWorkingDay(day: Temporal.PlainDate, isFree: IsFree): Temporal.PlainDate {
  let candidate = day
  while (isFree(candidate.toString())) candidate = candidate.add({ days: 1 })
  return candidate
}

/** When a mail that is ready now may arrive: at once by day, else the next working morning. */
export function afterQuietHours(moment: Temporal.Instant, isFree: IsFree): Temporal.Instant {
  const local = moment.toZonedDateTimeISO(ZONE)
  const day = local.toPlainDate()
  if (!isFree(day.toString()) && local.hour >= QUIET_UNTIL && local.hour < QUIET_FROM) return moment
  const from = local.hour >= QUIET_FROM ? day.add({ days: 1 }) : day
  return at(firstWorkingDay(from, isFree), '08:00')
}

function at(day: Temporal.PlainDate, time: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant()
}
