import { type Span, spansOf } from '../span.ts'

const GAP = String.raw`[ .\-/()]{0,3}`
/** Mobile, landline and 085/088, with or without the country. */
const DUTCH = new RegExp(String.raw`(?<!\d)(?<!\d[.,])\(?(?:\+ ?31|00 ?31|0)${GAP}(?:\(?0\)?${GAP})?[1-9](?:${GAP}\d){8}(?!\d)`, 'g')
/** 06 with a digit too few or too many, and the country without its plus. */
const MOBILE = new RegExp(String.raw`(?<!\d)(?<!\d[.,])(?:06|316|31 6|0 6)(?:${GAP}\d){7,9}(?!\d)`, 'g')
const FOREIGN = new RegExp(String.raw`(?<!\d)(?:\+ ?|00 ?)[1-9](?:${GAP}\d){7,13}(?!\d)`, 'g')
/** Words that say that a number of any length is for calling. */
const SAID =
  /\b(?:tel(?:efoon)?(?:[- ]?(?:nummer|nr))?|mobiel(?:e)?(?: ?nummer| ?nr)?|gsm|06(?:[- ]?(?:nummer|nr))?|whatsapp(?:nummer)?|(?:zijn|haar|mijn|moeders?|vaders?|oma's?|opa's?) nummer|nummer van \p{L}+|(?:te )?bereik(?:en|baar|bare)(?: is)?(?: via| op| onder)?|be?l(?:len|t)?(?: (?:me|hem|haar|mij|moeder|vader|even|ze|ons|dan|maar))*(?: op| naar| via)?|app(?:en|t)?(?: (?:me|hem|haar|mij|moeder|vader|even))*(?: op| naar| via)?)\b\.?[ :=(-]{0,4}(?:is |was |op |via |naar |nr\.? )?(?=(\d(?:[ .\-/]{0,2}\d){5,11})(?!\d|[.,:]\d))/giu
const COUNTED_AFTER = /^ ?(?:euro|eur\b|€|inwoners|%|procent|leerlingen|kinderen|jongeren|gezinnen|uur|minuten|punten|,-)/i
/** Two days or times beside one another have as many digits. */
const DAY = /^\(?0\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)|^0\d[.:]\d\d ?-|^0\d\.\d\d [01]?\d\.\d\d/
/** A year or a day may follow "bel": "bel 12-03-2026 even". */
const SAID_DAY = /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)?\d\d$|^(?:19|20)\d\d[ -]/
/** 0800 and 0900 are a service's, never somebody's own. */
const SERVICE = /^\(?0[ .-]?[89][ .-]?0[ .-]?[0-9]/

/** Telephone numbers. Numbers that are there for everybody (112, 113, 0800) are nobody's, and are left. */
export function phoneNumbers(text: string): Span[] {
  const own = isOwnIn(text)
  return [...spansOf(text, DUTCH, own), ...spansOf(text, MOBILE, own), ...spansOf(text, FOREIGN, own)]
}

/** Digits that only the word before them makes a telephone number of: "tel 1234567". */
export function saidPhoneNumbers(text: string): Span[] {
  const own = isOwnIn(text)
  return [...text.matchAll(SAID)].flatMap((match) => {
    const found = match[1] ?? ''
    const start = match.index + match[0].length
    const span = { start, end: start + found.length }
    return own(found, span) && !SAID_DAY.test(found) ? [span] : []
  })
}

function isOwnIn(text: string): (found: string, span: Span) => boolean {
  return (found, { end }) => !DAY.test(found) && !SERVICE.test(found) && !COUNTED_AFTER.test(text.slice(end, end + 12))
}
