import { placeParam } from '../../lib/list-place.ts'
import { oneOf, searchParams, text } from '../../lib/search-params.ts'

/** What is looked for among everybody, and after whom the page begins. */
export const everybodySearch = searchParams({ zoek: text(), rol: oneOf('beheerder', 'lid', 'gast'), na: placeParam })
