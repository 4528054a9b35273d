import { fold } from '../plain.ts'

/** One word of a text. */
export interface Token {
  /** as written */
  word: string
  /** small, without accents */
  low: string
  start: number
  end: number
  /** begins with a capital */
  cap: boolean
  /** nothing but capitals, and more than one */
  allCaps: boolean
  /** first of a sentence, where a capital says nothing */
  first: boolean
  /** what stands between the word before and this one */
  gap: string
}

// "Van 't Hof" is three words.
const WORD = /(?:(?<=[ -])'t(?= )|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?)/gu
/** Full stops after these end no sentence. */
const SHORTENED = /^(?:dhr|mw|mevr|mvr|dr|drs|mr|ir|prof|ds|fam|st|bijv|bv|nl|ca|evt|incl|excl|resp|nr|tel|\p{L})$/u

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let before: Token | null = null
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    const start = match.index
    // A quote at the end belongs to the sentence, unless the word ends in an s: "Bas' moeder".
    const word = raw.endsWith("'") && !/[sxz]'$/i.test(raw) ? raw.slice(0, -1) : raw
    const gap = text.slice(before?.end ?? 0, start)
    const letter = word.charAt(0)
    const cap = letter !== letter.toLowerCase()
    // A single space is what nearly always stands between, and the only thing that needs no looking into.
    const ended = before === null || (gap !== ' ' && isEnd(gap, before.low))
    const token: Token = {
      word,
      low: fold(word),
      start,
      end: start + word.length,
      cap,
      allCaps: cap && word.length > 1 && word === word.toUpperCase(),
      first: ended,
      gap,
    }
    tokens.push(token)
    before = token
  }
  return tokens
}

/** Whether a sentence ended between a word and the next. */
function isEnd(gap: string, before: string): boolean {
  return /[!?…\n;]|[:•*–]|^ ?- |\.\.|["“”„]|(?:^|[\s(])'$/.test(gap) || (/\./.test(gap) && !SHORTENED.test(before))
}
