import type { NetworkSearch } from './network-search.ts'

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
