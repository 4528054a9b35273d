/**
 * A rhythm as people choose it and say it, beside the RFC 5545 rule that is kept. In reach of the browser: no library.
 */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const
export type Weekday = (typeof WEEKDAYS)[number]
export const NTHS = ['1', '2', '3', '4', '-1'] as const
export type Nth = (typeof NTHS)[number]

/** Once in so many weeks or months, on one weekday; in a month on the first, second … or last of them. */
export type RhythmChoice = { unit: 'week'; every: number; weekday: Weekday } | { unit: 'month'; every: number; weekday: Weekday; nth: Nth }

const DAY_WORDS: Record<Weekday, string> = { MO: 'maandag', TU: 'dinsdag', WE: 'woensdag', TH: 'donderdag', FR: 'vrijdag' }
const NTH_WORDS: Record<Nth, string> = { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde', '-1': 'laatste' }
const MONTH_WORDS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** The rule to keep for a choice. */
export function rruleOf(choice: RhythmChoice): string {
  const interval = choice.every === 1 ? '' : `;INTERVAL=${choice.every}`
  if (choice.unit === 'week') return `FREQ=WEEKLY${interval};BYDAY=${choice.weekday}`
  return `FREQ=MONTHLY${interval};BYDAY=${choice.nth}${choice.weekday}`
}

/** The choice that a kept rule stands for, or null when it is one that the form has no words for. */
export function choiceOf(rrule: string): RhythmChoice | null {
  const parts = partsOf(rrule)
  const every = Number(parts.get('INTERVAL') ?? '1')
  const day = dayIn(parts.get('BYDAY'))
  if (!day || [...parts.keys()].some((name) => !['FREQ', 'INTERVAL', 'BYDAY', 'WKST'].includes(name))) return null
  if (parts.get('FREQ') === 'WEEKLY' && day.nth === null) return { unit: 'week', every, weekday: day.weekday }
  if (parts.get('FREQ') === 'MONTHLY' && day.nth !== null) return { unit: 'month', every, weekday: day.weekday, nth: day.nth }
  return null
}

/**
 * A rhythm in Dutch, as part of a sentence: 'elke tweede dinsdag van de maand, 15.30 uur'.
 * @param rhythm `startsLocal` is `YYYY-MM-DDTHH:mm` on the clock in Amsterdam
 */
export function rhythmInWords(rhythm: { rrule: string; startsLocal: string }): string {
  return `${turnInWords(rhythm.rrule)}, ${rhythm.startsLocal.slice(11, 16).replace(':', '.')} uur`
}

function turnInWords(rrule: string): string {
  const choice = choiceOf(rrule)
  if (choice?.unit === 'week') return weekInWords(choice.every, DAY_WORDS[choice.weekday])
  if (choice?.unit === 'month') return monthInWords(choice.every, `${NTH_WORDS[choice.nth]} ${DAY_WORDS[choice.weekday]}`)
  return yearInWords(rrule) ?? 'op vaste dagen in het jaar'
}

function weekInWords(every: number, day: string): string {
  if (every === 1) return `elke ${day}`
  return every === 2 ? `om de week op ${day}` : `elke ${every} weken op ${day}`
}

function monthInWords(every: number, day: string): string {
  if (every === 1) return `elke ${day} van de maand`
  return every === 2 ? `om de maand, op de ${day}` : `elke ${every} maanden, op de ${day} van de maand`
}

/** 'elk jaar op de derde woensdag van maart en november' */
function yearInWords(rrule: string): string | null {
  const parts = partsOf(rrule)
  const day = dayIn(parts.get('BYDAY'))
  const months = (parts.get('BYMONTH') ?? '').split(',').map((month) => MONTH_WORDS[Number(month) - 1])
  if (parts.get('FREQ') !== 'YEARLY' || !day?.nth || parts.has('INTERVAL') || months.includes(undefined)) return null
  const last = months.at(-1)
  const named = months.length === 1 ? last : `${months.slice(0, -1).join(', ')} en ${last}`
  return `elk jaar op de ${NTH_WORDS[day.nth]} ${DAY_WORDS[day.weekday]} van ${named}`
}

function partsOf(rrule: string): Map<string, string> {
  return new Map(
    rrule.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=')
      return [name, value]
    }),
  )
}

/** `2TU` is the second Tuesday, `TU` any Tuesday; several days are not one of our choices. */
function dayIn(byDay: string | undefined): { weekday: Weekday; nth: Nth | null } | null {
  const found = /^(-?\d)?([A-Z]{2})$/.exec(byDay ?? '')
  const weekday = WEEKDAYS.find((day) => day === found?.[2])
  const nth = NTHS.find((one) => one === found?.[1]) ?? null
  if (!weekday || (found?.[1] !== undefined && nth === null)) return null
  return { weekday, nth }
}
