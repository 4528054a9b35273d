import { type SearchOf, searchParams, text, whole } from '../../lib/search-params.ts'

/** The ways to narrow the lessons; each is a facet of the answer and a part of the address. */
export const FACETS = ['uitgangspunt', 'rode-lijn', 'traject', 'organisatie', 'niveau', 'kennisbron', 'rooting'] as const
export type Facet = (typeof FACETS)[number]

/** How many lessons come at a time, and how many at most: who goes on beyond that is better helped by a word or a filter. */
export const STEP = 50
export const MOST = 1000

const word = text()

/** What of the lessons stands in the address, so that Back works and a search can be shared. */
export const lessonsSearch = searchParams({
  zoek: word,
  uitgangspunt: word,
  'rode-lijn': word,
  traject: word,
  niveau: word,
  kennisbron: word,
  rooting: word,
  organisatie: word,
  toon: whole(STEP, MOST),
})
export type LessonsSearch = SearchOf<typeof lessonsSearch>
