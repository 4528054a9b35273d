import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { refuse } from './errors.ts'
import { toPersonRole } from './rules/policy.ts'

/** The network's own name and region. */
export async function networkOf(reader: Reader, scope: NetworkScope) {
  return reader.selectFrom('network').select(['id', 'name', 'region']).where('id', '=', scope.networkId).executeTakeFirstOrThrow()
}

/** All networks on this installation, for workers and the doctor. */
export async function allNetworks(reader: Reader) {
  return reader.selectFrom('network').select(['id', 'name', 'region']).orderBy('name').execute()
}

/** One person with organisation. @throws network.unknown_person */
export async function personById(reader: Reader, scope: NetworkScope, personId: string) {
  const row = await people(reader, scope).where('person.id', '=', personId).executeTakeFirst()
  return row ? { ...row, role: toPersonRole(row.role) } : refuse('network.unknown_person')
}

/** The person with this address who is active, or null. */
export async function personByEmail(reader: Reader, scope: NetworkScope, email: string) {
  const row = await people(reader, scope).where('person.email', '=', email).where('person.active', '=', 1).executeTakeFirst()
  return row ?? null
}

/** Everyone who is active, by name. */
export async function allPeople(reader: Reader, scope: NetworkScope) {
  return people(reader, scope).where('person.active', '=', 1).orderBy('person.name').execute()
}

/** Some people by id, in no particular order. */
export async function peopleByIds(reader: Reader, scope: NetworkScope, ids: readonly (PersonId | string)[]) {
  if (ids.length === 0) return []
  return people(reader, scope)
    .where('person.id', 'in', [...ids])
    .execute()
}

/** The people who are signed in at a moment (UTC text), on whatever device. */
export async function peopleSignedIn(reader: Reader, scope: NetworkScope, now: string): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('session')
    .select('person_id')
    .distinct()
    .where('network_id', '=', scope.networkId)
    .where('expires_at', '>', now)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** All organisations, by name. */
export async function allOrganisations(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('organisation')
    .select(['id', 'key', 'name', 'soort'])
    .where('network_id', '=', scope.networkId)
    .orderBy('name')
    .execute()
}

function people(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'person.functie',
      'person.role',
      'person.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('person.network_id', '=', scope.networkId)
}
