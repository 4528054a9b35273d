import { type NetworkScope, type Reader, searchText } from '@lerende/kernel'
import { refuse } from './errors.ts'
import type { FindLessonsInput } from './inputs.ts'
import { countFacets, type FacetCounts, type Facetted, type Filters, narrow } from './rules/facets.ts'

/** More matches than anybody reads; the facets narrow them. */
const MOST_MATCHES = 1000

export interface LessonView {
  id: string
  key: string
  source: string
  text: string
  traject: string | null
  deelproject: string | null
  aard: string
  kennisbron: string
  niveau: string
  owner: string
  ownerPersonId: string | null
  ownerName: string | null
  culture: string
  rooting: string
  rootedOn: string
  recheckOn: string | null
  recheckOpen: boolean
  bundleId: string | null
  uitgangspunten: string[]
  rodeLijnen: string[]
  organisaties: string[]
}

/** Lessons that match words and filters, best match first (without words: newest of the network first), with counts per facet. */
export async function findLessons(
  reader: Reader,
  scope: NetworkScope,
  input: FindLessonsInput,
): Promise<{ total: number; items: LessonView[]; facets: FacetCounts }> {
  const hits = input.query.trim() ? await searchText(reader, scope, { index: 'lesson', query: input.query, limit: MOST_MATCHES }) : null
  const lessons = await load(reader, scope, hits?.map((hit) => hit.id) ?? null)
  const rank = new Map(hits?.map((hit, i) => [hit.id, i]))
  if (hits) lessons.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  const filters: Filters = {}
  if (input.traject) filters.traject = input.traject
  if (input.uitgangspunt) filters.uitgangspunt = input.uitgangspunt
  if (input.rodeLijn) filters['rode-lijn'] = input.rodeLijn
  if (input.kennisbron) filters.kennisbron = input.kennisbron
  if (input.niveau) filters.niveau = input.niveau
  if (input.rooting) filters.rooting = input.rooting
  const facetted = lessons.map((lesson) => ({ ...facettedOf(lesson), lesson }))
  const matching = narrow(facetted, filters)
  return {
    total: matching.length,
    items: matching.slice(input.offset, input.offset + input.limit).map((one) => one.lesson),
    facets: countFacets(facetted, filters),
  }
}

/** One lesson. @throws lesson.unknown */
export async function lessonById(reader: Reader, scope: NetworkScope, id: string): Promise<LessonView> {
  const [lesson] = await load(reader, scope, [id])
  return lesson ?? refuse('lesson.unknown')
}

/** Lessons whose owner is this person and that wait for the answer to a check. */
export async function openRechecks(reader: Reader, scope: NetworkScope, personId: string): Promise<LessonView[]> {
  const rows = await reader
    .selectFrom('lesson')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('owner_person_id', '=', personId)
    .where('recheck_open', '=', 1)
    .where('current', '=', 1)
    .orderBy('recheck_on')
    .execute()
  return load(
    reader,
    scope,
    rows.map((row) => row.id),
  )
}

/** What the network itself learned between two days (both included), newest first: for digests. */
export async function lessonsLearned(
  reader: Reader,
  scope: NetworkScope,
  range: { from: string; until: string; limit: number },
): Promise<Array<{ id: string; text: string; niveau: string; owner: string; addedOn: string }>> {
  return reader
    .selectFrom('lesson')
    .select(['id', 'text', 'niveau', 'owner', 'added_on as addedOn'])
    .where('network_id', '=', scope.networkId)
    .where('source', '=', 'bundle')
    .where('added_on', '>=', range.from)
    .where('added_on', '<=', range.until)
    .where('current', '=', 1)
    .orderBy('added_on', 'desc')
    .orderBy('id')
    .limit(range.limit)
    .execute()
}

async function load(reader: Reader, scope: NetworkScope, ids: string[] | null): Promise<LessonView[]> {
  if (ids?.length === 0) return []
  let query = reader
    .selectFrom('lesson')
    .leftJoin('person', 'person.id', 'lesson.owner_person_id')
    .selectAll('lesson')
    .select('person.name as owner_name')
    .where('lesson.network_id', '=', scope.networkId)
    .where('lesson.current', '=', 1)
  if (ids) query = query.where('lesson.id', 'in', ids)
  const rows = await query.orderBy('lesson.source').orderBy('lesson.added_on', 'desc').orderBy('lesson.key').execute()
  let tagged = reader.selectFrom('lesson_tag').select(['lesson_id', 'kind', 'key']).where('network_id', '=', scope.networkId)
  if (ids) tagged = tagged.where('lesson_id', 'in', ids)
  const tags = new Map<string, Array<{ kind: string; key: string }>>()
  for (const tag of await tagged.orderBy('key').execute()) {
    const list = tags.get(tag.lesson_id)
    if (list) list.push(tag)
    else tags.set(tag.lesson_id, [tag])
  }
  return rows.map((row) => {
    const keys = (kind: string) => (tags.get(row.id) ?? []).filter((tag) => tag.kind === kind).map((tag) => tag.key)
    return {
      id: row.id,
      key: row.key,
      source: row.source,
      text: row.text,
      traject: row.traject,
      deelproject: row.deelproject,
      aard: row.aard,
      kennisbron: row.kennisbron,
      niveau: row.niveau,
      owner: row.owner,
      ownerPersonId: row.owner_person_id,
      ownerName: row.owner_name,
      culture: row.culture,
      rooting: row.rooting,
      rootedOn: row.rooted_on,
      recheckOn: row.recheck_on,
      recheckOpen: row.recheck_open === 1,
      bundleId: row.bundle_id,
      uitgangspunten: keys('uitgangspunt'),
      rodeLijnen: keys('rode-lijn'),
      organisaties: keys('organisatie'),
    }
  })
}

function facettedOf(lesson: LessonView): Facetted {
  return {
    id: lesson.id,
    values: {
      traject: lesson.traject ? [lesson.traject] : [],
      uitgangspunt: lesson.uitgangspunten,
      'rode-lijn': lesson.rodeLijnen,
      kennisbron: [lesson.kennisbron],
      niveau: [lesson.niveau],
      rooting: [lesson.rooting],
    },
  }
}

/** What this room keeps of a person: the lessons that are theirs to look after. */
export async function personDataInLessons(reader: Reader, scope: NetworkScope, personId: string) {
  const lessons = await reader
    .selectFrom('lesson')
    .select(['text', 'rooting', 'rooted_on as rootedOn'])
    .where('network_id', '=', scope.networkId)
    .where('owner_person_id', '=', personId)
    .orderBy('rooted_on')
    .execute()
  return { lessons }
}
