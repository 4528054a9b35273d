import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { groupBy } from './shared.ts'

/** One person in a batch, with what the parts need to know. */
export interface Recipient {
  personId: PersonId
  name: string
  email: string
  toldSeq: number
  toldDay: string
  overleggen: string[]
  /** of these, the ones that this person joins now and then: as a partner */
  partnerIn: Set<string>
  /** overleggen in which this person coordinates or facilitates */
  leads: string[]
}

interface PreferenceRow {
  person_id: string
  name: string
  email: string
  told_seq: number
  told_day: string
}

/** Adds memberships to the people of a batch. What they brought in is not looked at: nothing in a mail depends on it. */
export async function loadRecipients(reader: Reader, scope: NetworkScope, rows: readonly PreferenceRow[]): Promise<Recipient[]> {
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
  return rows.map((row) => {
    const member = byPerson.get(row.person_id) ?? []
    return {
      personId: row.person_id as PersonId,
      name: row.name,
      email: row.email,
      toldSeq: row.told_seq,
      toldDay: row.told_day,
      overleggen: member.map((one) => one.overleg_id),
      partnerIn: new Set(member.filter((one) => one.partner === 1).map((one) => one.overleg_id)),
      leads: member.filter((one) => one.role !== 'lid').map((one) => one.overleg_id),
    }
  })
}

/** Whether a person is asked for a turn of an overleg: partners only when they join it. */
export function isAskedFor(person: Pick<Recipient, 'partnerIn'>, overlegId: string, turn: { withPartners: boolean }): boolean {
  return turn.withPartners || !person.partnerIn.has(overlegId)
}
