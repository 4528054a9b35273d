import type { NetworkScope, Reader } from '@lerende/kernel'

/** What this room keeps of a person: what they chose, and when a digest was made for them. */
export async function personDataInDigests(reader: Reader, scope: NetworkScope, personId: string) {
  const preference = await reader
    .selectFrom('digest_preference')
    .select(['cadence', 'weekday', 'time', 'at_once', 'next_at as nextAt'])
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
  return { preference: preference.map(({ at_once, ...row }) => ({ ...row, atOnce: at_once === 1 })), digests }
}
