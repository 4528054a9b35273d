import { type Span, spansOf } from '../span.ts'

/** How many signs an account number has, per country of which people live here. Source: the IBAN registry of SWIFT. */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, GB: 22, IE: 22, LU: 20, AT: 20, CH: 21, ES: 24, PT: 25, IT: 27, PL: 28, RO: 24, BG: 22, HU: 28 },
  ...{ CZ: 24, SK: 24, SI: 19, HR: 21, GR: 27, TR: 26, DK: 18, SE: 24, NO: 15, FI: 18, EE: 20, LV: 21, LT: 20, CY: 28, MT: 31, UA: 29 },
  ...{ RS: 22, BA: 20, MK: 19, AL: 28, ME: 22, MD: 24, GE: 22, MA: 28, TN: 24, SA: 24, AE: 23, IL: 23, LB: 28, PK: 24, IS: 26, MC: 27 },
}
const HEAD = /(?<![\p{L}\d])[A-Z]{2}[ .-]{0,2}\d[ .-]?\d/giu
/** From before 2014, or said without its country. */
const SAID =
  /\b(?:rekening(?:nummer|nr)?|rek\.? ?(?:nr|nummer)?|giro(?:nummer|rekening)?|bankrekening(?:nummer)?|iban)\b[^\d\n]{0,20}(?=(\d(?:[ .-]{0,2}\d){6,9})(?!\d))/gi

/** Account numbers: IBANs of most countries, and old Dutch ones that are said to be one. */
export function accountNumbers(text: string): Span[] {
  const ibans = spansOf(text, HEAD).flatMap(({ start }) => ibanFrom(text, start) ?? [])
  const said = [...text.matchAll(SAID)].map((match) => {
    const start = match.index + match[0].length
    return { start, end: start + (match[1] ?? '').length }
  })
  return [...ibans, ...said]
}

function ibanFrom(text: string, start: number): Span | null {
  let compact = ''
  let wanted = 34
  let place = start
  for (; place < text.length && compact.length < wanted; place++) {
    const sign = text.charAt(place)
    if (/[a-z\d]/i.test(sign)) compact += sign.toUpperCase()
    else if (!/[ .\-/]/.test(sign)) break
    if (compact.length === 2) wanted = LENGTHS[compact] ?? 34
  }
  if (compact.length !== wanted || /[\p{L}\d]/u.test(text.charAt(place))) return null
  // A Dutch one is so particular in shape that a mistake in a digit does not make it less of one.
  return /^NL\d\d[A-Z]{4}\d{10}$/.test(compact) || fits(compact) ? { start, end: place } : null
}

/** ISO 13616: country and check digits to the back, letters as numbers, remainder 1 after division by 97. */
function fits(compact: string): boolean {
  let rest = 0
  for (const sign of compact.slice(4) + compact.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return rest === 1
}
