/** The ways in to the lessons. Each filter takes one value; together they narrow. */
export const FACETS = ['traject', 'uitgangspunt', 'rode-lijn', 'kennisbron', 'niveau', 'rooting', 'organisatie'] as const
export type Facet = (typeof FACETS)[number]
export type Filters = Partial<Record<Facet, string>>

/** A lesson as far as filtering goes. */
export interface Facetted {
  id: string
  values: Record<Facet, readonly string[]>
}

export type FacetCounts = Record<Facet, Record<string, number>>

/** Lessons that pass every filter. */
export function narrow<L extends Facetted>(lessons: readonly L[], filters: Filters, except?: Facet): L[] {
  const asked = FACETS.filter((facet) => facet !== except && filters[facet] !== undefined)
  return lessons.filter((lesson) => asked.every((facet) => lesson.values[facet].includes(filters[facet] ?? '')))
}

/** How many lessons each value would give. A facet's own filter does not count, so that one can switch within it. */
export function countFacets(lessons: readonly Facetted[], filters: Filters): FacetCounts {
  const count = (facet: Facet) => {
    const counts: Record<string, number> = {}
    for (const lesson of narrow(lessons, filters, facet)) {
      for (const value of lesson.values[facet]) counts[value] = (counts[value] ?? 0) + 1
    }
    return counts
  }
  return {
    traject: count('traject'),
    uitgangspunt: count('uitgangspunt'),
    'rode-lijn': count('rode-lijn'),
    kennisbron: count('kennisbron'),
    niveau: count('niveau'),
    rooting: count('rooting'),
    organisatie: count('organisatie'),
  }
}
