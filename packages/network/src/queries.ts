import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { refuse } from './errors.ts'
import type { AuditKindName } from './rules/audit.ts'
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

/** Everyone who is active, with role and address: for who looks after the network. */
export async function register(reader: Reader, scope: NetworkScope) {
  return (await people(reader, scope).where('person.active', '=', 1).orderBy('person.name').execute()).map((row) => ({
    ...row,
    role: toPersonRole(row.role),
  }))
}

/** Whether a person is the only beheerder that a network has. */
export async function isLastBeheerder(reader: Reader, scope: NetworkScope, personId: PersonId): Promise<boolean> {
  const all = await people(reader, scope).where('person.active', '=', 1).where('person.role', '=', 'beheerder').execute()
  return all.length === 1 && all[0]?.id === personId
}

/** Entries of the audit log, the last hour first. @param page.after the last entry of the page before */
export async function auditLog(
  reader: Reader,
  scope: NetworkScope,
  page: { kind: AuditKindName | null; after: { hour: string; id: string } | null; limit: number },
) {
  let query = reader
    .selectFrom('audit_entry')
    .leftJoin('person as actor', 'actor.id', 'audit_entry.actor_person_id')
    .leftJoin('person as subject', 'subject.id', 'audit_entry.subject_person_id')
    .select(['audit_entry.id', 'audit_entry.hour', 'audit_entry.kind', 'audit_entry.place', 'actor_person_id as actorId'])
    .select(['actor.name as actorName', 'subject_person_id as subjectId', 'subject.name as subjectName'])
    .where('audit_entry.network_id', '=', scope.networkId)
    .orderBy('audit_entry.hour', 'desc')
    .orderBy('audit_entry.id')
    .limit(page.limit)
  if (page.kind !== null) query = query.where('audit_entry.kind', '=', page.kind)
  const { after } = page
  if (after) {
    query = query.where((eb) =>
      eb.or([
        eb('audit_entry.hour', '<', after.hour),
        eb.and([eb('audit_entry.hour', '=', after.hour), eb('audit_entry.id', '>', after.id)]),
      ]),
    )
  }
  return query.execute()
}

/** What this room keeps of a person. @throws network.unknown_person */
export async function personDataInNetwork(reader: Reader, scope: NetworkScope, personId: PersonId) {
  const { name, email, functie, organisationName, role } = await personById(reader, scope, personId)
  const sessions = await reader
    .selectFrom('session')
    .select(['created_at as since', 'expires_at as until'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const audit = await reader
    .selectFrom('audit_entry')
    .select(['hour', 'kind', 'actor_person_id as actorId'])
    .where('network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('actor_person_id', '=', personId), eb('subject_person_id', '=', personId)]))
    .orderBy('hour', 'desc')
    .orderBy('id')
    .execute()
  return {
    profile: [{ name, email, functie, organisation: organisationName, role }],
    sessions,
    audit: audit.map(({ hour, kind, actorId }) => ({ hour, kind, mine: actorId === personId })),
  }
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
