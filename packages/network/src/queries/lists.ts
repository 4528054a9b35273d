import type { NetworkScope, Reader } from '@lerende/kernel'
import { asked } from '../rules/fold.ts'
import { type PersonRole, toPersonRole } from '../rules/policy.ts'

/** Where a page begins: after this one. Folded name and id, so that it also holds when that one has gone. */
export interface After {
  name: string
  id: string
}

/** What a beheerder looks for among everybody. */
export interface PeopleSought {
  /** each word has to be somewhere in name, functie, address or organisation */
  search: string
  role: PersonRole | null
  after: After | null
  limit: number
}

/** A page of everybody who is active with role and address, by name; how many there are; and after whom the next page begins. */
export async function peoplePage(reader: Reader, scope: NetworkScope, sought: PeopleSought) {
  let found = reader
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .where('person.network_id', '=', scope.networkId)
    .where('person.active', '=', 1)
  if (sought.role !== null) found = found.where('person.role', '=', sought.role)
  const { words, addresses } = asked(sought.search)
  for (const address of addresses) found = found.where('person.email', 'like', `%${address}%`)
  for (const word of words) {
    const like = `%${word}%`
    found = found.where((eb) =>
      eb.or([eb('person.search_text', 'like', like), eb('person.email', 'like', like), eb('organisation.search_text', 'like', like)]),
    )
  }
  const { total } = await found.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  let page = found
  const { after } = sought
  if (after) {
    page = page.where((eb) => eb(eb.refTuple('person.sort_name', 'person.id'), '>', eb.tuple(after.name, after.id)))
  }
  const rows = await page
    .select(['person.id', 'person.name', 'person.email', 'person.functie', 'person.role', 'person.sort_name'])
    .select('organisation.name as organisationName')
    .orderBy('person.sort_name')
    .orderBy('person.id')
    .limit(sought.limit + 1)
    .execute()
  return pageOf(
    rows.map((row) => ({ ...row, role: toPersonRole(row.role) })),
    Number(total),
    sought.limit,
  )
}

/** A page of the organisations that take part, or of those that no longer do, by name, each with how many people of it take part; how many there are; and where the next begins. */
export async function organisationsPage(
  reader: Reader,
  scope: NetworkScope,
  sought: { search: string; archived: boolean; after: After | null; limit: number },
) {
  let found = reader
    .selectFrom('organisation')
    .where('network_id', '=', scope.networkId)
    .where('archived_at', sought.archived ? 'is not' : 'is', null)
  for (const word of asked(sought.search).words) found = found.where('search_text', 'like', `%${word}%`)
  const { total } = await found.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  let page = found
  const { after } = sought
  if (after) page = page.where((eb) => eb(eb.refTuple('sort_name', 'id'), '>', eb.tuple(after.name, after.id)))
  const rows = await page
    .select(['id', 'name', 'soort', 'sort_name'])
    .select((eb) =>
      eb
        .selectFrom('person')
        .select((inner) => inner.fn.countAll().as('people'))
        .whereRef('person.organisation_id', '=', 'organisation.id')
        .where('person.active', '=', 1)
        .where('person.role', '!=', 'gast')
        .as('people'),
    )
    .orderBy('sort_name')
    .orderBy('id')
    .limit(sought.limit + 1)
    .execute()
  return pageOf(
    rows.map((row) => ({ ...row, people: Number(row.people ?? 0) })),
    Number(total),
    sought.limit,
  )
}

/** The page out of one row more than it holds, which only tells that there is more. */
function pageOf<Row extends { id: string; sort_name: string }>(rows: readonly Row[], total: number, limit: number) {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ sort_name: _order, ...row }) => row),
    total,
    next: last ? { name: last.sort_name, id: last.id } : null,
  }
}
