import { overleggenOf } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'

/** More than this one person cannot take up from one page. */
const MOST = 50

/**
 * What is still to be done by whoever leads overleggen as coordinator or begeleider: bundles that were discussed or
 * should have been answered by now, longest waiting first; and per overleg how many points nobody bundled yet.
 */
export async function owedBy(reader: Reader, scope: NetworkScope, who: { personId: string; now: string }) {
  const led = (await overleggenOf(reader, scope, who.personId)).filter(({ role }) => role !== 'lid')
  if (led.length === 0) return { bundles: [], loose: [] }
  const names = new Map<string, string>(led.map(({ id, name }) => [id, name]))
  const ids = [...names.keys()]
  const bundles = await reader
    .selectFrom('bundle')
    .select(['id', 'title', 'overleg_id as overlegId', 'round_id as roundId', 'due_at as dueAt'])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', 'in', ids)
    .where((eb) => eb.or([eb('status', '=', 'besproken'), eb.and([eb('status', '!=', 'beantwoord'), eb('due_at', '<', who.now)])]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(MOST)
    .execute()
  const loose = await reader
    .selectFrom('signal')
    .select(['overleg_id as overlegId', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', 'in', ids)
    .where('bundle_id', 'is', null)
    .groupBy('overleg_id')
    .orderBy('overleg_id')
    .execute()
  return {
    bundles: bundles.map((row) => ({ ...row, overlegName: names.get(row.overlegId) ?? '', overdue: row.dueAt < who.now })),
    loose: loose.map((row) => ({ overlegId: row.overlegId, overlegName: names.get(row.overlegId) ?? '', n: Number(row.n) })),
  }
}
