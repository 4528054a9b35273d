import { id, oneOf, type SearchOf, searchParams } from '../../lib/search-params.ts'

/** Whose compass one looks at: one overleg, one niveau, or (with neither) the network. */
export const compassSearch = searchParams({ niveau: oneOf('bestuur', 'beleid', 'uitvoering'), overleg: id })
export type CompassSearch = SearchOf<typeof compassSearch>
