import { setTimeout } from 'node:timers/promises'
import { lastPosition, unseenEvents } from '../events/log.ts'
import type { Projection } from '../module.ts'
import { runSubscription, type SubscriptionDeps } from './subscriptions.ts'

/** Between two looks at what a running transaction still hides, in milliseconds. */
const WAIT_MS = 20

/**
 * Empties each projection's tables, puts it back at the start of the log, and replays. All that stands in the log when it begins is in
 * them when it ends: on PostgreSQL it waits for transactions that were running then.
 */
export async function rebuildProjections(deps: SubscriptionDeps, projections: Projection[]): Promise<void> {
  const { database } = deps
  const last = await lastPosition(database.read)
  for (const projection of projections) {
    await database.transaction(async (trx) => {
      for (const table of projection.tables) await trx.deleteFrom(table).execute()
      await trx.updateTable('subscription').set({ txid: 0, position: 0 }).where('name', '=', projection.name).execute()
    })
    for (;;) {
      const hidden = await unseenEvents(database.read, last)
      await runSubscription(deps, projection)
      if (!hidden) break
      await setTimeout(WAIT_MS)
    }
  }
}
