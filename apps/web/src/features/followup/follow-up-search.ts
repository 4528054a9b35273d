import { id, on, oneOf, type SearchOf, searchParams, text, whole } from '../../lib/search-params.ts'

/** What of the follow-up one looks at; all of it stands in the address, so that it can be shared and found back. */
export const followUpSearch = searchParams({
  wie: oneOf('mijn'),
  laat: on,
  overleg: id,
  wacht: id,
  toon: oneOf('open', 'beantwoord'),
  zoek: text(100),
  bladzij: whole(2, 10_000),
  als: oneOf('tabel'),
})
export type FollowUpSearch = SearchOf<typeof followUpSearch>
