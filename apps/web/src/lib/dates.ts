import { language, locale } from './language.ts'
import { onFirstUse } from './on-first-use.ts'
import { texts } from './texts.ts'

/**
 * Dates and times in the language of the page. Instants are UTC text as the server sends them ('2026-03-12T13:00:00.000Z') and are shown in
 * the Dutch zone, wherever the device is; days are 'YYYY-MM-DD' and have no zone.
 */
const ZONE = 'Europe/Amsterdam'
const DAY_MS = 24 * 60 * 60 * 1000

const inZone = (options: Intl.DateTimeFormatOptions) => onFirstUse(() => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }))
const asDay = (options: Intl.DateTimeFormatOptions) => onFirstUse(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))

const clockTime = inZone({ hour: '2-digit', minute: '2-digit' })
const dayLong = asDay({ weekday: 'long', day: 'numeric', month: 'long' })
const dayLongYear = asDay({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const dayShort = asDay({ weekday: 'short', day: 'numeric', month: 'short' })
const dayShortYear = asDay({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const monthYear = asDay({ month: 'long', year: 'numeric' })
const monthShort = asDay({ month: 'short' })
const isoDay = onFirstUse(() => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }))
const distance = onFirstUse(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

/** The Dutch calendar day 'YYYY-MM-DD' on which an instant falls. */
export const dayOf = (instant: string): string => isoDay().format(Date.parse(instant))

/** 'donderdag 12 maart'; with the year when it differs from the year of `today`. */
export function showDay(day: string, today?: string): string {
  const format = today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? dayLongYear : dayLong
  return format().format(Date.parse(day))
}

/** 'do 12 mrt' */
export const showDayShort = (day: string): string => dayShort().format(Date.parse(day))

/** 'do 12 mrt 2026' */
export const showDayShortYear = (day: string): string => dayShortYear().format(Date.parse(day))

/** 'maart 2026', for a day or a 'YYYY-MM' month. */
export const showMonth = (day: string): string => monthYear().format(Date.parse(day))

/** 'mrt', for a day or a 'YYYY-MM' month. */
export const showMonthShort = (day: string): string => monthShort().format(Date.parse(day))

/** '14.00 uur': a point between hours and minutes, as Dutch writing rules have it. */
export const showTime = (instant: string): string => texts.time({ time: timeOf(instant) })

/** 'donderdag 12 maart, 14.00 uur' */
export const showMoment = (instant: string, today?: string): string =>
  texts.moment({ day: showDay(dayOf(instant), today), time: timeOf(instant) })

/** 'donderdag 12 maart, 14.00 tot 16.00 uur', for a start and an end on one day. */
export const showSpan = (start: string, end: string, today?: string): string =>
  texts.span({ day: showDay(dayOf(start), today), from: timeOf(start), until: timeOf(end) })

/** Whole days from one day to the other; negative when it lies before. */
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS)

/** 'vandaag', 'morgen', 'over 3 dagen', 'vorige week', 'over 2 maanden': for a quick sense of nearness. */
export function showDistance(day: string, today: string): string {
  const days = daysBetween(today, day)
  const size = Math.abs(days)
  if (size < 14) return distance().format(days, 'day')
  if (size < 60) return distance().format(Math.trunc(days / 7), 'week')
  return distance().format(Math.trunc(days / 30.44), 'month')
}

function timeOf(instant: string): string {
  const time = clockTime().format(Date.parse(instant))
  return language === 'nl' ? time.replace(':', '.') : time
}
