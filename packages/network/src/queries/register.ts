import type { NetworkId, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { AuditKindName } from '../rules/audit.ts'
import { type PersonRole, toPersonRole } from '../rules/policy.ts'
import type { Reach } from '../rules/reach.ts'
import { toReach } from '../tables.ts'

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

/** Somebody with an address, in one network. */
export interface Occurrence {
  personId: PersonId
  networkId: NetworkId
  networkName: string
  name: string
  email: string
  role: PersonRole
}

/**
 * Everybody with this address who is active: one person in each network, by the network's name. It looks across networks, so it
 * is for who proved that the address is theirs.
 */
export async function peopleWithAddress(reader: Reader, email: string): Promise<Occurrence[]> {
  const rows = await reader
    .selectFrom('person')
    .innerJoin('network', 'network.id', 'person.network_id')
    .select(['person.id', 'person.network_id', 'person.name', 'person.email', 'person.role', 'network.name as networkName'])
    .where('person.email', '=', email)
    .where('person.active', '=', 1)
    .orderBy('network.name')
    .orderBy('network.id')
    .execute()
  return rows.map((row) => ({
    // Ids from the columns that hold them.
    personId: row.id as PersonId,
    networkId: row.network_id as NetworkId,
    networkName: row.networkName,
    name: row.name,
    email: row.email,
    role: toPersonRole(row.role),
  }))
}

/** All organisations by name, with those that no longer take part. */
export async function allOrganisations(reader: Reader, scope: NetworkScope) {
  const rows = await reader
    .selectFrom('organisation')
    .select(['id', 'key', 'name', 'soort', 'archived_at'])
    .where('network_id', '=', scope.networkId)
    .orderBy('sort_name')
    .orderBy('id')
    .execute()
  return rows.map(({ archived_at, ...row }) => ({ ...row, archived: archived_at !== null }))
}

/** The organisations that take part, by name: those that somebody new may be of. */
export async function openOrganisations(reader: Reader, scope: NetworkScope) {
  return (await allOrganisations(reader, scope)).filter((one) => !one.archived)
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
  const audit = await reader
    .selectFrom('audit_entry')
    .select(['hour', 'kind', 'actor_person_id as actorId'])
    .where('network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('actor_person_id', '=', personId), eb('subject_person_id', '=', personId)]))
    .orderBy('hour', 'desc')
    .orderBy('id')
    .execute()
  const said = (await reachOf(reader, scope, [personId])).get(personId)
  return {
    profile: [{ name, email, functie, organisation: organisationName, role }],
    reach: said ? [{ days: said.days.join(', '), ways: said.ways.join(', '), phone: said.phone, seenBy: said.seenBy }] : [],
    audit: audit.map(({ hour, kind, actorId }) => ({ hour, kind, mine: actorId === personId })),
  }
}

/** When these people work and how to reach them; who never said so is not in it. Who may see it is for the asker to decide. */
export async function reachOf(reader: Reader, scope: NetworkScope, ids: readonly string[]): Promise<Map<string, Reach>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .selectFrom('person_reach')
    .select(['person_id', 'days', 'ways', 'phone', 'seen_by'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.person_id, toReach(row)]))
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
