import { type Mark, marksIn, type NetworkScope, type Reader, searchText } from '@lerende/kernel'
import type { FindLessonsInput } from '../inputs.ts'
import { countFacets, type FacetCounts, type Facetted, type Filters, narrow } from '../rules/facets.ts'
import { type LessonView, load } from './lessons.ts'

/** More matches than anybody reads; the facets narrow them. */
const MOST_MATCHES = 1000

export interface FoundLessons {
  total: number
  items: Array<LessonView & { marks: Mark[] }>
  facets: FacetCounts
}

/**
 * Lessons that match words and filters, best match first (without words: newest of the network first), with counts per
 * facet and the places of the words. Filters and counts are read from indexes alone; whole rows only for the page.
 */
export async function findLessons(reader: Reader, scope: NetworkScope, input: FindLessonsInput): Promise<FoundLessons> {
  const query = input.query.trim()
  const hits = query ? await searchText(reader, scope, { index: 'lesson', query, limit: MOST_MATCHES }) : null
  const facetted = await facettedOf(reader, scope, hits?.map((hit) => hit.id) ?? null)
  const filters = filtersOf(input)
  const matching = narrow(facetted, filters)
  const page = matching.slice(input.offset, input.offset + input.limit).map(({ id }) => id)
  const items = await load(reader, scope, page)
  return {
    total: matching.length,
    items: items.map((lesson) => ({ ...lesson, marks: marksIn(lesson.text, query) })),
    facets: countFacets(facetted, filters),
  }
}

function filtersOf(input: FindLessonsInput): Filters {
  const filters: Filters = {}
  if (input.traject) filters.traject = input.traject
  if (input.uitgangspunt) filters.uitgangspunt = input.uitgangspunt
  if (input.rodeLijn) filters['rode-lijn'] = input.rodeLijn
  if (input.kennisbron) filters.kennisbron = input.kennisbron
  if (input.niveau) filters.niveau = input.niveau
  if (input.rooting) filters.rooting = input.rooting
  if (input.organisatie) filters.organisatie = input.organisatie
  return filters
}

/** All lessons as far as filtering goes, or those of the hits, in the order in which they are shown. */
export async function facettedOf(reader: Reader, scope: NetworkScope, hits: readonly string[] | null): Promise<Facetted[]> {
  if (hits?.length === 0) return []
  let rows = lessonsForFacets(reader, scope)
  let tags = tagsForFacets(reader, scope)
  let practices = practicesForFacets(reader, scope)
  if (hits) {
    rows = rows.where('id', 'in', hits)
    tags = tags.where('lesson_id', 'in', hits)
    practices = practices.where('lesson_practice.lesson_id', 'in', hits)
  }
  const byLesson = new Map<string, Map<string, Set<string>>>()
  for (const { lesson_id, kind, key } of [...(await tags.execute()), ...(await practices.execute())]) {
    const kinds = byLesson.get(lesson_id) ?? new Map<string, Set<string>>()
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(key))
    byLesson.set(lesson_id, kinds)
  }
  const lessons = (await rows.execute()).map((row): Facetted => {
    const keys = (kind: string) => [...(byLesson.get(row.id)?.get(kind) ?? [])]
    return {
      id: row.id,
      values: {
        traject: row.traject ? [row.traject] : [],
        uitgangspunt: keys('uitgangspunt'),
        'rode-lijn': keys('rode-lijn'),
        kennisbron: [row.kennisbron],
        niveau: [row.niveau],
        rooting: [row.rooting],
        organisatie: keys('organisatie'),
      },
    }
  })
  if (!hits) return lessons
  const rank = new Map(hits.map((id, i) => [id, i]))
  return lessons.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
}

/** Read from the index `lesson_list` alone, in its order. */
export function lessonsForFacets(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('lesson')
    .select(['id', 'traject', 'kennisbron', 'niveau', 'rooting'])
    .where('network_id', '=', scope.networkId)
    .where('current', '=', 1)
    .orderBy('source')
    .orderBy('added_on', 'desc')
    .orderBy('key')
}

/** Read from the index `lesson_tag_network` alone. */
export function tagsForFacets(reader: Reader, scope: NetworkScope) {
  return reader.selectFrom('lesson_tag').select(['lesson_id', 'kind', 'key']).where('network_id', '=', scope.networkId)
}

/** Where a lesson was learned and where it is done too are one facet: organisations that know it from their own work. */
function practicesForFacets(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('lesson_practice')
    .innerJoin('organisation', 'organisation.id', 'lesson_practice.organisation_id')
    .select((eb) => ['lesson_practice.lesson_id', eb.val('organisatie').as('kind'), 'organisation.key'])
    .where('lesson_practice.network_id', '=', scope.networkId)
}
