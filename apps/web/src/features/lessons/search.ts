import { type SearchOf, searchParams, text, whole } from '../../lib/search-params.ts'

/** The ways to narrow the lessons; each is a facet of the answer and a part of the address. */
export const FACETS = ['uitgangspunt', 'rode-lijn', 'traject', 'niveau', 'kennisbron', 'rooting'] as const
export type Facet = (typeof FACETS)[number]

/** How many lessons come at a time, and how many at most. */
const STEP = 30
const MOST = 200

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
  toon: whole(STEP, MOST),
})
export type LessonsSearch = SearchOf<typeof lessonsSearch>

/** The question to the server that belongs to an address. */
export function questionOf(search: LessonsSearch) {
  const { zoek, toon, 'rode-lijn': rodeLijn, ...same } = search
  const filters = Object.fromEntries(Object.entries({ ...same, rodeLijn }).filter(([, value]) => value !== undefined))
  return { query: zoek ?? '', limit: toon ?? STEP, ...filters }
}

/** The address after a filter was chosen, or taken away with `undefined`; it starts at the first lessons again. */
export function withFilter(search: LessonsSearch, facet: Facet, value: string | undefined): LessonsSearch {
  return { ...search, [facet]: value, toon: undefined }
}

/** The address that shows more of the same, or null when nothing more can be shown. */
export function withMore(search: LessonsSearch, total: number): LessonsSearch | null {
  const shown = search.toon ?? STEP
  return shown >= total || shown >= MOST ? null : { ...search, toon: Math.min(shown + STEP, MOST) }
}

/** The filters that are on. */
export function chosenIn(search: LessonsSearch): Array<{ facet: Facet; value: string }> {
  return FACETS.flatMap((facet) => {
    const value = search[facet]
    return value === undefined ? [] : [{ facet, value }]
  })
}
