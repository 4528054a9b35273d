import type { NetworkScope, Reader } from '@lerende/kernel'
import { answeredShareOf, type Share } from '../rules/share.ts'

/** How the network keeps its promise: over the last year, and per quarter in which an answer was due. */
export async function answeredShare(
  reader: Reader,
  scope: NetworkScope,
  at: { now: string; since: string; overlegId?: string },
): Promise<Share & { trend: Array<Share & { period: string }> }> {
  let query = reader
    .selectFrom('loop')
    .select(['due_at', 'answered_at'])
    .where('network_id', '=', scope.networkId)
    .where('due_at', '>=', at.since)
  if (at.overlegId) query = query.where('overleg_id', '=', at.overlegId)
  const rows = await query.orderBy('due_at').execute()
  const loops = rows.map((row) => ({ dueAt: row.due_at, answeredAt: row.answered_at }))
  const quarters = new Map<string, typeof loops>()
  for (const loop of loops) {
    const period = quarterOf(loop.dueAt)
    const list = quarters.get(period)
    if (list) list.push(loop)
    else quarters.set(period, [loop])
  }
  return {
    ...answeredShareOf(loops, at.now),
    trend: [...quarters].map(([period, list]) => ({ period, ...answeredShareOf(list, at.now) })),
  }
}

function quarterOf(utc: string): string {
  return `${utc.slice(0, 4)}-K${Math.ceil(Number(utc.slice(5, 7)) / 3)}`
}
