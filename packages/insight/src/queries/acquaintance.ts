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

/** Pairs of these people who were never at the same ontmoeting, as far as attendance is kept. */
export async function strangersAmong(reader: Reader, scope: NetworkScope, personIds: readonly string[]): Promise<Array<[string, string]>> {
  const sorted = [...personIds].sort()
  if (sorted.length < 2) return []
  const rows = await reader
    .selectFrom('acquaintance')
    .select(['person_a', 'person_b'])
    .where('network_id', '=', scope.networkId)
    .where('person_a', 'in', sorted)
    .where('person_b', 'in', sorted)
    .execute()
  const met = new Set(rows.map((row) => [row.person_a, row.person_b].sort().join('/')))
  return sorted.flatMap((a, i) => sorted.slice(i + 1).flatMap((b) => (met.has(`${a}/${b}`) ? [] : [[a, b] as [string, string]])))
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
