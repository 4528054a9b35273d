import { FACETS, type Facet, type LessonsSearch, MOST, STEP } from './address.ts'

/** The question to the server that belongs to an address: its first lessons, or those from `offset` on. */
export function questionOf(search: LessonsSearch, offset = 0) {
  const { zoek, toon: _, 'rode-lijn': rodeLijn, ...same } = search
  const filters = Object.fromEntries(Object.entries({ ...same, rodeLijn }).filter(([, value]) => value !== undefined))
  return { query: zoek ?? '', limit: STEP, offset, ...filters }
}

/** Where the later parts of the list begin, as far as the address asks for them. Each part is asked and kept on its own. */
export function laterParts(search: LessonsSearch, total: number): number[] {
  const until = Math.min(search.toon ?? STEP, total, MOST)
  return Array.from({ length: Math.max(0, Math.ceil(until / STEP) - 1) }, (_, part) => (part + 1) * STEP)
}

/** Whether nothing is asked yet: then the ways in come first. */
export const asksNothing = (search: LessonsSearch): boolean => search.zoek === undefined && chosenIn(search).length === 0

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
