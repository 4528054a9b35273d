import { PHRASES } from '../words/vocabulary.ts'

const BY_FIRST_WORD = Map.groupBy(PHRASES, (phrase) => /^\p{L}+/u.exec(phrase)?.[0] ?? '')

/** Spaces in the place of turns of phrase, so that all other places stay as they are. */
export function withoutPhrases(text: string): string {
  // "v.d. Heuvel" and "v/d Berg" are read as "vd".
  let seen = text.replace(/(?<!\p{L})v\.? ?\/?d\.? (?=\p{Lu})/gu, (found) => 'vd'.padEnd(found.length))
  const small = text.toLowerCase()
  for (const { 0: first, index } of small.matchAll(/\p{L}+/gu)) {
    for (const phrase of BY_FIRST_WORD.get(first) ?? []) {
      const end = index + phrase.length
      if (small.startsWith(phrase, index) && !/[\p{L}-]/u.test(small.charAt(index - 1)) && !/\p{L}/u.test(small.charAt(end))) {
        seen = seen.slice(0, index) + '_'.repeat(phrase.length) + seen.slice(end)
      }
    }
  }
  return seen
}
