import { grantScope, type Keys, type NetworkId, type NetworkScope, type PersonId, type Reader } from '@lerende/kernel'
import { goneSince } from '@lerende/mail'
import { personById } from '@lerende/network'
import { sql } from 'kysely'
import { DEFAULT_PREFERENCE } from './commands/preferences.ts'
import { type PreferenceInput, preferenceInput } from './inputs.ts'
import { readDigestToken } from './rules/link.ts'

/** Whose digest a link is about; null when it was not made here, or for somebody who left. */
export async function digestReader(
  reader: Reader,
  link: { keys: Keys; token: string },
): Promise<{ scope: NetworkScope; personId: PersonId } | null> {
  const personId = readDigestToken(link.keys, link.token)
  if (personId === null) return null
  const row = await reader.selectFrom('person').select('network_id').where('id', '=', personId).where('active', '=', 1).executeTakeFirst()
  // A gate: the signature proves that this link was mailed to this person.
  return row ? { scope: grantScope(row.network_id as NetworkId), personId: personId as PersonId } : null
}

/** What somebody chose, or gets without having chosen. */
export async function preferenceOf(
  reader: Reader,
  scope: NetworkScope,
  personId: string,
): Promise<PreferenceInput & { nextAt: string | null }> {
  const row = await reader
    .selectFrom('digest_preference')
    .select(['cadence', 'weekday', 'time', 'at_once', 'letters', 'next_at'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return { ...DEFAULT_PREFERENCE, nextAt: null }
  const { cadence } = preferenceInput.pick({ cadence: true }).parse(row)
  return { cadence, weekday: row.weekday, time: row.time, atOnce: row.at_once === 1, letters: row.letters === 1, nextAt: row.next_at }
}

/** A person's mail address, and since when mail to it comes back. @throws network.unknown_person */
export async function addressOf(
  reader: Reader,
  scope: NetworkScope,
  personId: PersonId,
): Promise<{ email: string; goneSince: string | null }> {
  const { email } = await personById(reader, scope, personId)
  return { email, goneSince: await goneSince(reader, scope, email) }
}

/** A member whom mail does not reach: their address does not work, or they complained and nothing that can be stopped goes. */
export interface GoneMember {
  personId: string
  why: 'address' | 'complaint'
  /** as UTC text */
  since: string
}

/** Members of an overleg whom mail does not reach, and since when. */
export async function goneMembers(reader: Reader, scope: NetworkScope, overlegId: string): Promise<GoneMember[]> {
  const complained = await reader
    .selectFrom('overleg_member')
    .innerJoin('digest_preference', 'digest_preference.person_id', 'overleg_member.person_id')
    .select(['overleg_member.person_id as personId', 'complained_at as since'])
    .where('overleg_member.network_id', '=', scope.networkId)
    .where('overleg_member.overleg_id', '=', overlegId)
    .where('complained_at', 'is not', null)
    .orderBy('overleg_member.person_id')
    .$narrowType<{ since: string }>()
    .execute()
  const gone = await reader
    .selectFrom('overleg_member')
    .innerJoin('person', 'person.id', 'overleg_member.person_id')
    .innerJoin('mail_address', (join) =>
      join.onRef('mail_address.network_id', '=', 'person.network_id').on(sql<boolean>`mail_address.address = lower(person.email)`),
    )
    .select(['person.id as personId', 'mail_address.since'])
    .where('overleg_member.network_id', '=', scope.networkId)
    .where('overleg_member.overleg_id', '=', overlegId)
    .where('mail_address.state', '=', 'gone')
    .orderBy('person.id')
    .execute()
  return [...gone.map((one) => ({ ...one, why: 'address' as const })), ...complained.map((one) => ({ ...one, why: 'complaint' as const }))]
}

/** What this room keeps of a person: what they chose, and when a digest was made for them. */
export async function personDataInDigests(reader: Reader, scope: NetworkScope, personId: string) {
  const preference = await reader
    .selectFrom('digest_preference')
    .select(['cadence', 'weekday', 'time', 'at_once', 'letters', 'complained_at as complainedAt', 'next_at as nextAt'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .execute()
  const digests = await reader
    .selectFrom('digest_run')
    .select(['slot', 'outcome'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .orderBy('slot')
    .execute()
  return {
    preference: preference.map(({ at_once, letters, ...row }) => ({ ...row, atOnce: at_once === 1, letters: letters === 1 })),
    digests,
  }
}
