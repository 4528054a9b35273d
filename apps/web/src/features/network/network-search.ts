import { oneOf, type SearchOf, searchParams, text, whole } from '../../lib/search-params.ts'

export const PARTS = ['mensen', 'organisaties', 'kennen', 'tafel'] as const

const word = text()

/** What of the network stands in the address: which part, and what is looked for in it. */
export const networkSearch = searchParams({
  deel: oneOf(...PARTS),
  zoek: word,
  organisatie: word,
  functie: word,
  niveau: oneOf('bestuur', 'beleid', 'uitvoering'),
  overleg: word,
  blad: whole(1, 10_000),
  traject: word,
  lijn: word,
})
export type NetworkSearch = SearchOf<typeof networkSearch>
