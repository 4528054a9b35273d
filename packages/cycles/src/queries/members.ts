import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import type { OverlegRole } from '../tables.ts'

/** Everyone in an overleg who is active, with organisation, by name. */
export async function membersOf(reader: Reader, scope: NetworkScope, overlegId: string) {
  const rows = await reader
    .selectFrom('overleg_member')
    .innerJoin('person', 'person.id', 'overleg_member.person_id')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.id as personId',
      'person.name',
      'person.functie',
      'person.organisation_id as organisationId',
      'organisation.name as organisationName',
      'overleg_member.role',
      'overleg_member.partner',
    ])
    .where('overleg_member.network_id', '=', scope.networkId)
    .where('overleg_member.overleg_id', '=', overlegId)
    .where('person.active', '=', 1)
    .orderBy('person.name')
    .execute()
  // Ids of people, from the column that references them.
  return rows.map((row) => ({ ...row, personId: row.personId as PersonId, partner: row.partner === 1 }))
}

/** The role of a person in an overleg, or null for who is not in it. */
export async function roleIn(
  reader: Reader,
  scope: NetworkScope,
  who: { overlegId: string; personId: string },
): Promise<OverlegRole | null> {
  const row = await reader
    .selectFrom('overleg_member')
    .select('role')
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', '=', who.overlegId)
    .where('person_id', '=', who.personId)
    .executeTakeFirst()
  return row?.role ?? null
}

/** Whether a person coordinates or begeleidt any overleg. */
export async function coordinatesAny(reader: Reader, scope: NetworkScope, personId: string): Promise<boolean> {
  const row = await reader
    .selectFrom('overleg_member')
    .select('overleg_id')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .where('role', 'in', ['coordinator', 'begeleider'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
