import { type Span, spansOf } from '../span.ts'

const LOCAL = String.raw`[\p{L}\d](?:[\p{L}\d._%+'-]{0,63}[\p{L}\d_])?`
const DOT = String.raw`(?: ?\. ?| ?[\[(]? ?(?:punt|dot) ?[\])]? ?)`
const ENDING = '(?:nl|com|org|net|eu|be|de|fr|info|example|email|io|nu|frl|amsterdam|edu|gov|co)'
const WRITTEN = new RegExp(String.raw`${LOCAL}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*`, 'giu')
/** With spaces, or with the sign and the dot in words, as people do who think that it is safer. */
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\d])${LOCAL}(?: ?(?:punt|\.) ?[\p{L}\d_-]+){0,3} ?(?:@|[\[({] ?(?:at|apenstaartje|a) ?[\])}]| apenstaart(?:je)? | at )[ ]?[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+){0,2}?${DOT}${ENDING}(?![\p{L}\d])`,
  'giu',
)

/** Mail addresses, also those with "at" and "punt" in words. */
export function mailAddresses(text: string): Span[] {
  const signed = text.includes('@')
  // Most texts have neither the sign nor the word for it.
  const spelled = signed || /\bat\b|apenstaart|[[({] ?a(?:t)? ?[\])}]/i.test(text)
  return [...(signed ? spansOf(text, WRITTEN) : []), ...(spelled ? spansOf(text, SPELLED) : [])]
}
