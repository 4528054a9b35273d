import { oneOf, type SearchOf, searchParams, whole } from '../../lib/search-params.ts'

/**
 * What one looks at: the school year, by the year in which it begins (without it the one that is running); a quarter of it
 * (1 is August to October, 0 the whole year; without it what fits the screen); picture or list; all overleggen or one's own.
 */
export const yearSearch = searchParams({
  jaar: whole(2020, 2100),
  kwartaal: whole(0, 4),
  als: oneOf('beeld', 'lijst'),
  toon: oneOf('mijn'),
})
export type YearSearch = SearchOf<typeof yearSearch>
