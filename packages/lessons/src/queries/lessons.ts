import type { NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { LessonTable } from '../tables.ts'

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

/** Lessons with their tags, in the order of the ids. */
export async function load(reader: Reader, scope: NetworkScope, ids: readonly string[]): Promise<LessonView[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .selectFrom('lesson')
    .leftJoin('person', 'person.id', 'lesson.owner_person_id')
    .selectAll('lesson')
    .select('person.name as owner_name')
    .where('lesson.network_id', '=', scope.networkId)
    .where('lesson.current', '=', 1)
    .where('lesson.id', 'in', ids)
    .execute()
  const tags = await reader
    .selectFrom('lesson_tag')
    .select(['lesson_id', 'kind', 'key'])
    .where('network_id', '=', scope.networkId)
    .where('lesson_id', 'in', ids)
    .orderBy('key')
    .execute()
  const place = new Map(ids.map((id, i) => [id, i]))
  return rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)).map((row) => viewOf(row, tags))
}

function viewOf(row: LessonTable & { owner_name: string | null }, tags: ReadonlyArray<{ lesson_id: string; kind: string; key: string }>) {
  const keys = (kind: string) => tags.filter((tag) => tag.lesson_id === row.id && tag.kind === kind).map((tag) => tag.key)
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
