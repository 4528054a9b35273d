import { id, oneOf, type SearchOf, searchParams } from '../../lib/search-params.ts'

/** Whose compass one looks at (one overleg, one niveau, or the network), laid out in which groups, over which time. */
export const compassSearch = searchParams({
  niveau: oneOf('bestuur', 'beleid', 'uitvoering'),
  overleg: id,
  per: oneOf('overleg', 'niveau', 'stroom', 'relatie'),
  periode: oneOf('jaar'),
})
export type CompassSearch = SearchOf<typeof compassSearch>
