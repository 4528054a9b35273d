import { oneOf, type SearchOf, searchParams, text } from '../../lib/search-params.ts'

export const SUITS = ['ambassadeursoverleg', 'regieteam', 'uitvoering', 'gezin'] as const
/** At most this many minutes. */
export const MINUTES = ['15', '30', '60', '90'] as const
/** How many sit at the table, as the smallest of a range. */
export const PEOPLE = ['2', '3', '6', '13'] as const

/** What of the werkvormen stands in the address, so that Back works and a choice can be shared. */
export const werkvormenSearch = searchParams({
  zoek: text(),
  voor: oneOf(...SUITS),
  minuten: oneOf(...MINUTES),
  mensen: oneOf(...PEOPLE),
  uitgangspunt: text(),
})
export type WerkvormenSearch = SearchOf<typeof werkvormenSearch>
