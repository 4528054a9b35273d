import { type Span, spansOf } from '../span.ts'

const GAP = String.raw`[ .\-/]{0,3}`
const NINE = new RegExp(String.raw`(?<!\d)(?<!\d[.,])(?=(\d(?:${GAP}\d){8})(?!\d))`, 'g')
const EIGHT = /(?<![\d.,/-])\d{8}(?![\d]|[.,/-]\d)/g
/** Eight digits in groups are a number of somebody's when they are called a number. */
const EIGHT_IN_GROUPS = /(?<!\d)(?<![\d\p{L}][ .,/-]?[.,/-])(?<!\d )(?=(\d(?:[ .\-/]?\d){7})(?![ .,/-]?\d))/gu
const NUMBER_BEFORE = /\b(?:nummer|nr|nul)\b[^.!?\n\d]{0,30}$/i
/** Said to be one: then a mistake in a digit does not make it less of one. */
const SAID =
  /\b(?:bsn|b\.s\.n\.?|burger ?service ?(?:nummer|nr|n°)|sofi[- ]?(?:nummer|nr)|onderwijs ?nummer|pgn)(?:[- ]?(?:nummer|nr))?\b[^\d\n]{0,25}(?=(\d(?:[ .\-/]{0,3}\d){6,9})(?!\d))/gi
const MONEY_BEFORE = /(?:€|eur|euro) ?$/i
const COUNTED_AFTER = /^ ?(?:euro|eur\b|€|inwoners|,-)/i
const OTHER_NUMBER_BEFORE =
  /\b(?:kvk|k\.v\.k\.|dossier|zaak|kenmerk|casus|melding|leerling|cli[eë]nt|skj|big|agb|oin|rsin|btw|artikel|isbn|project|factuur)[^\d.]{0,15}$/i

/** Citizen numbers: nine digits, or eight that lost their zero, however they are spaced. */
export function citizenNumbers(text: string): Span[] {
  const apart = (start: number, end: number) =>
    MONEY_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || COUNTED_AFTER.test(text.slice(end, end + 12))
  return [
    ...[...text.matchAll(SAID)].map((match) => {
      const start = match.index + match[0].length
      return { start, end: start + (match[1] ?? '').length }
    }),
    ...spansOf(text, NINE, (found, { start, end }) => isCitizenNumber(digitsOf(found)) && !apart(start, end)),
    ...[...spansOf(text, EIGHT), ...spansOf(text, EIGHT_IN_GROUPS, (found) => found.length > 8)].filter(({ start, end }) => {
      const digits = digitsOf(text.slice(start, end))
      const before = text.slice(Math.max(0, start - 40), start)
      const grouped = end - start > digits.length
      if (grouped && !NUMBER_BEFORE.test(before) && !/^[ ,(]{0,3}(?:en )?(?:met )?(?:een )?nul\b/i.test(text.slice(end, end + 20)))
        return false
      const other = OTHER_NUMBER_BEFORE.test(before.slice(-30))
      return isCitizenNumber(`0${digits}`) && !isDay(digits) && !other && !apart(start, end)
    }),
  ]
}

/**
 * The elfproef for a burgerservicenummer: weights 9 to 2, and −1 for the last digit; the sum is a multiple of eleven.
 * Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN.
 */
export function isCitizenNumber(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

function digitsOf(found: string): string {
  return found.replace(/\D/g, '')
}

/** A day of this age, written as one number: 20260312 or 12032026. */
function isDay(digits: string): boolean {
  return /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/.test(digits)
}
