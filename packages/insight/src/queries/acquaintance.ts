import type { NetworkScope, Reader } from '@lerende/kernel'
import { peopleByIds } from '@lerende/network'

/** Whom this person met in gatherings, most often first. Only one's own acquaintances, never a ranking. */
export async function acquaintancesOf(reader: Reader, scope: NetworkScope, personId: string) {
  const rows = await reader
    .selectFrom('acquaintance')
    .select(['person_a', 'person_b', 'times', 'last_day as lastDay'])
    .where('network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('person_a', '=', personId), eb('person_b', '=', personId)]))
    .orderBy('times', 'desc')
    .orderBy('last_day', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    personId: row.person_a === personId ? row.person_b : row.person_a,
    times: row.times,
    lastDay: row.lastDay,
  }))
}

/** What this room keeps of a person: how often they were at the same ontmoeting as somebody else, and whom by name. */
export async function personDataInInsight(reader: Reader, scope: NetworkScope, personId: string) {
  const met = await acquaintancesOf(reader, scope, personId)
  const names = new Map(
    (
      await peopleByIds(
        reader,
        scope,
        met.map((one) => one.personId),
      )
    ).map(({ id, name }) => [id, name]),
  )
  return { acquaintances: met.map(({ personId: other, times, lastDay }) => ({ name: names.get(other) ?? null, times, lastDay })) }
}
