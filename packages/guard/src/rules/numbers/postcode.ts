import { type Span, spansOf } from '../span.ts'

const POSTCODE = /(?<![\p{L}\d.,])(?:[1-9]\d{3}[ .-]?[a-z]{2}|[1-9]\d{3} {1,3}-? {0,2}[a-z]{2}|[1-9]\d ?\d{2} [a-z] ?[a-z])(?!\p{L})/giu
/** Then four digits and two letters are a mark on a paper. */
const OTHER_MARK = /\b(?:project|kenmerk|zaak|dossier|versie|factuur|referentie|code|artikel|norm|iso|nen)\p{L}*[ :.(-]{1,3}$/iu
/** Words of two letters that follow a year or an amount: "2024 is", "1200 km". */
const WORDS = new Set(
  'aan af al ah as bi bv ca cm co dd de dm do du dr eh en er et eu ex ga ha he hi hm ie ik in is ja je jl jr ka kg km kn la le ll lu ma me mg ml mm mw na ne nl nm no nr nu of om on oo op or os ow pa pc pk pp re ro sr st ta te ti to uw va vs wa we wc wo zo ze zn'.split(
    ' ',
  ),
)
const NUMBER = String.raw`(?:huis ?nummer|huisnr|nummer|nr|no|n°)?\.?[ :]{0,2}\d{1,5}(?! ?(?:gezinnen|kinderen|jaar|leerlingen|jongeren|mensen|keer|uur|huishoudens|woningen))(?:[ -]?[a-z]{1,3}(?!\p{L}))?`
const AFTER = new RegExp(
  String.raw`^(?:[ .,;:/()-]{0,4}|[ ,;:/()-]{1,3}(?:en|met|op|huis)[ ,:]{1,2}|[ ,]{1,3}[\p{L}.' -]{2,30}(?:straat|laan|weg|plein|gracht|kade|dijk|hof|pad|singel|steeg|dreef|park)[ ,]{1,2})${NUMBER}(?![\d])`,
  'iu',
)
const BEFORE =
  /(?<![\d.,])\d{1,4}(?:[ -]?[a-z]{1,3}(?!\p{L}))?(?:[ ,;:/()-]{1,4}(?:(?:en|met|in|op|te|de|postcode|pc|postcodegebied|bij)[ ,:]{1,3}){0,3})$/iu

/** Postcodes, and which of them stand beside a house number: together they are one front door. */
export function postcodes(text: string): { alone: Span[]; withNumber: Span[] } {
  const alone: Span[] = []
  const withNumber: Span[] = []
  for (const { start, end } of spansOf(text, POSTCODE, isPostcode)) {
    const letters = text.slice(end - 2, end)
    // Small letters after a space may be a word; so they need a house number, and may not be a common one.
    const loose = letters !== letters.toUpperCase() && !/\d/.test(text.charAt(end - 3))
    const bare = /^\d{4} ?[a-z]{2}$/i.test(text.slice(start, end))
    if (!bare && OTHER_MARK.test(text.slice(Math.max(0, start - 25), start))) continue
    const after = AFTER.exec(text.slice(end, end + 60))
    const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))
    if (loose && WORDS.has(letters.toLowerCase())) continue
    if (after) withNumber.push({ start, end: end + after[0].length })
    else if (before) withNumber.push({ start: start - before[0].length, end })
    else if (!loose && bare) alone.push({ start, end })
  }
  return { alone, withNumber }
}

/** SA, SD and SS are never given out as letters of a postcode. */
function isPostcode(found: string): boolean {
  return !/S[ADS]$/i.test(found)
}
