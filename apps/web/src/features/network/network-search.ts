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

/** The filters of the people; each is a part of the address. */
export const FILTERS = ['organisatie', 'functie', 'niveau', 'overleg'] as const

/** The question to the server that belongs to an address. */
export function peopleAsked(search: NetworkSearch) {
  const { zoek, organisatie, functie, niveau, overleg, blad } = search
  return {
    query: zoek ?? '',
    page: blad ?? 1,
    ...(organisatie ? { organisationId: organisatie } : {}),
    ...(functie ? { functie } : {}),
    ...(niveau ? { niveau } : {}),
    ...(overleg ? { overlegId: overleg } : {}),
  }
}

/** The theme that a table is laid beside, as one choice in a list; '' without. */
export function themeIn({ traject, lijn }: NetworkSearch): string {
  if (traject) return `traject:${traject}`
  return lijn ? `lijn:${lijn}` : ''
}

/** The address after a theme was chosen from that list. */
export function withTheme(search: NetworkSearch, theme: string): NetworkSearch {
  const [kind, key] = theme.split(':')
  return { ...search, traject: kind === 'traject' ? key : undefined, lijn: kind === 'lijn' ? key : undefined }
}
