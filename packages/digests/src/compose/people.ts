import type { Keys, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { pseudonymOf } from '@lerende/reflections'
import { groupBy } from './shared.ts'

/** One person in a batch, with what the parts need to know. */
export interface Recipient {
  personId: PersonId
  name: string
  email: string
  toldSeq: number
  toldDay: string
  /** how this person is known to verdicts and replies, without a name */
  pseudonym: string
  overleggen: string[]
  /** of these, the ones that this person joins now and then: as a partner */
  partnerIn: Set<string>
  /** overleggen in which this person coordinates or facilitates */
  leads: string[]
  /** ids of the signals this person wrote; known here, kept nowhere */
  wrote: Set<string>
}

interface PreferenceRow {
  person_id: string
  name: string
  email: string
  told_seq: number
  told_day: string
}

/** Adds memberships and own contributions to the people of a batch, in two queries. */
export async function loadRecipients(
  reader: Reader,
  scope: NetworkScope,
  keys: Keys,
  rows: readonly PreferenceRow[],
): Promise<Recipient[]> {
  const ids = rows.map((row) => row.person_id)
  const memberships = await reader
    .selectFrom('overleg_member')
    .select(['person_id', 'overleg_id', 'role', 'partner'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', 'in', ids)
    .execute()
  const byPerson = groupBy(
    memberships,
    (row) => row.person_id,
    (row) => row,
  )
  const pseudonymBy = new Map(ids.map((id) => [id, pseudonymOf(keys, scope, id as PersonId)]))
  const pseudonyms = new Map([...pseudonymBy].map(([id, pseudonym]) => [pseudonym, id]))
  const sealed = await reader
    .selectFrom('sealed_author')
    .select(['subject_id', 'pseudonym'])
    .where('network_id', '=', scope.networkId)
    .where('pseudonym', 'in', [...pseudonyms.keys()])
    .execute()
  const wrote = groupBy(
    sealed,
    (row) => pseudonyms.get(row.pseudonym) ?? '',
    (row) => row.subject_id,
  )
  return rows.map((row) => {
    const member = byPerson.get(row.person_id) ?? []
    return {
      personId: row.person_id as PersonId,
      name: row.name,
      email: row.email,
      toldSeq: row.told_seq,
      toldDay: row.told_day,
      pseudonym: pseudonymBy.get(row.person_id) ?? '',
      overleggen: member.map((one) => one.overleg_id),
      partnerIn: new Set(member.filter((one) => one.partner === 1).map((one) => one.overleg_id)),
      leads: member.filter((one) => one.role !== 'lid').map((one) => one.overleg_id),
      wrote: new Set(wrote.get(row.person_id)),
    }
  })
}

/** Whether a person is asked for a turn of an overleg: partners only when they join it. */
export function isAskedFor(person: Pick<Recipient, 'partnerIn'>, overlegId: string, turn: { withPartners: boolean }): boolean {
  return turn.withPartners || !person.partnerIn.has(overlegId)
}
