/** What of somebody tells in one overleg who they are: null where at least five there share it. */
export interface TellingWords {
  name: string
  functie: string | null
  organisation: string | null
}

export type Giveaway = 'naam' | 'enige' | 'functie' | 'organisatie'

/** A sentence about the writer: about others, the same words tell nothing of who wrote it. */
const SELF = /(?<!\p{L})(ik|mij|me|mijn|mezelf|wij|we|ons|onze)(?!\p{L})/iu
const ONLY = /(?<!\p{L})(als|ik ben|ben ik|wij zijn|zijn wij) de enige(?!\p{L})|(?<!\p{L})als enige(?!\p{L})/iu

/**
 * What in a text would give its writer away to people who know the overleg: their own name, that they are the only one, or
 * a functie or organisation that few there share, in a sentence about themselves.
 */
export function givesAway(text: string, words: TellingWords): Giveaway[] {
  const found = new Set<Giveaway>()
  if (has(text, words.name)) found.add('naam')
  for (const sentence of text.split(/[.!?\n]+/)) {
    if (ONLY.test(sentence)) found.add('enige')
    if (!SELF.test(sentence)) continue
    if (words.functie !== null && has(sentence, words.functie)) found.add('functie')
    if (words.organisation !== null && has(sentence, words.organisation)) found.add('organisatie')
  }
  return [...found]
}

/** Whole words, and not as a part of longer ones. */
function has(text: string, words: string): boolean {
  const wanted = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return wanted.length >= 2 && new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
