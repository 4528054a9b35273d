/** Something in a text that tells who it is about. `start` and `end` are places in the text. */
export interface Finding {
  kind: 'bsn' | 'iban' | 'phone' | 'mail' | 'address' | 'birth-date' | 'date' | 'postcode'
  /** what it looks like, in Dutch, to go into "Dit lijkt op …" */
  what: string
  start: number
  end: number
}

interface Detector {
  kind: Finding['kind']
  what: string
  pattern: RegExp
  /** a second look at what the pattern found */
  holds?: (found: string, text: string, start: number) => boolean
}

const BIRTH = /geboren|geboortedatum|geb\.|geboortedag|jarig/i
const DATE = String.raw`(?:0?[1-9]|[12]\d|3[01])[-/. ](?:(?:0?[1-9]|1[0-2])|jan\w*|feb\w*|maart|mrt|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)[-/. ](?:19|20)?\d{2}`

/** Never let through. The order decides when two see the same place. */
const BLOCKED: readonly Detector[] = [
  { kind: 'mail', what: 'een mailadres', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu },
  { kind: 'iban', what: 'een rekeningnummer', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gi, holds: isIban },
  { kind: 'phone', what: 'een telefoonnummer', pattern: /(?<![\d.,])(?:\+31|0031|0)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d){8}(?!\d)/g },
  { kind: 'bsn', what: 'een BSN', pattern: /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g, holds: isBsn },
  {
    kind: 'address',
    what: 'een adres',
    pattern: /\b[1-9]\d{3}(?: [A-Z]{2}|[A-Za-z]{2})[ ,]{1,3}(?:nr\.? ?|nummer )?\d{1,5}\b/g,
    holds: isPostcode,
  },
  { kind: 'birth-date', what: 'een geboortedatum', pattern: new RegExp(`\\b${DATE}\\b`, 'gi'), holds: hasBirthWord },
]

/** Worth a second look by who writes, but no reason to refuse. */
const MARKED: readonly Detector[] = [
  { kind: 'postcode', what: 'een postcode', pattern: /\b[1-9]\d{3}(?: [A-Z]{2}|[A-Za-z]{2})\b/g, holds: isPostcode },
  { kind: 'date', what: 'een datum', pattern: new RegExp(`\\b${DATE}\\b`, 'gi') },
]

/**
 * Looks for data that tells which child, family or colleague a text is about. Pure, and the same in browser and server.
 * @returns `blocked`: may not be stored; `marked`: the writer is asked to look again. In order of place.
 */
export function guardText(text: string): { blocked: Finding[]; marked: Finding[] } {
  // What cannot be seen must not help to slip through; the length stays, so that places still fit.
  const plain = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-')
  const blocked = find(plain, BLOCKED, [])
  return { blocked, marked: find(plain, MARKED, blocked) }
}

function find(text: string, detectors: readonly Detector[], taken: readonly Finding[]): Finding[] {
  const found: Finding[] = []
  for (const { kind, what, pattern, holds } of detectors) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const overlaps = [...taken, ...found].some((one) => one.start < end && start < one.end)
      if (!overlaps && (!holds || holds(match[0], text, start))) found.push({ kind, what, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The elfproef for a burgerservicenummer: weights 9 to 2, and −1 for the last digit; the sum is a multiple of eleven.
 * Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN.
 */
function isBsn(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number)
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && digits.some((digit) => digit !== 0)
}

/** ISO 13616: country and check digits to the back, letters as numbers, remainder 1 after division by 97. */
function isIban(found: string): boolean {
  const compact = found.replaceAll(' ', '').toUpperCase()
  const turned = compact.slice(4) + compact.slice(0, 4)
  let rest = 0
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return compact.length >= 15 && rest === 1
}

/** SA, SD and SS are never given out as letters of a postcode. */
function isPostcode(found: string): boolean {
  return !/^\d{4} ?S[ADS]/i.test(found)
}

function hasBirthWord(found: string, text: string, start: number): boolean {
  return BIRTH.test(text.slice(Math.max(0, start - 40), start + found.length + 20))
}
