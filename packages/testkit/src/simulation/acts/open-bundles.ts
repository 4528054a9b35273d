import type { NetworkScope, Reader } from '@lerende/kernel'

/** A bundle that was talked about and waits: for a decision, or with one for its answer. */
export interface OpenBundle {
  id: string
  title: string
  overlegId: string
  originOverlegId: string
  roundId: string
  dueAt: string
  turn: number
  /** day of the bundle itself; with the title it tells one from another in every run */
  day: string
  decision: { kind: string; day: string; referredTo: string | null } | null
}

/** All bundles of the network that were discussed and not answered. */
export async function discussedBundles(reader: Reader, scope: NetworkScope): Promise<OpenBundle[]> {
  const rows = await reader
    .selectFrom('bundle')
    .leftJoin('decision', 'decision.id', 'bundle.decision_id')
    .select([
      'bundle.id',
      'bundle.title',
      'bundle.overleg_id',
      'bundle.origin_overleg_id',
      'bundle.round_id',
      'bundle.due_at',
      'bundle.turn',
    ])
    .select(['bundle.day', 'decision.kind', 'decision.day as decided', 'decision.referred_to'])
    .where('bundle.network_id', '=', scope.networkId)
    .where('bundle.status', '=', 'besproken')
    .orderBy('bundle.day')
    .orderBy('bundle.title')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    overlegId: row.overleg_id,
    originOverlegId: row.origin_overleg_id,
    roundId: row.round_id,
    dueAt: row.due_at,
    turn: row.turn,
    day: row.day,
    decision: row.kind && row.decided ? { kind: row.kind, day: row.decided, referredTo: row.referred_to } : null,
  }))
}
