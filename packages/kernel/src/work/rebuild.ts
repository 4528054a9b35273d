import type { Projection } from '../module.ts'
import { runSubscription, type SubscriptionDeps } from './subscriptions.ts'

/** Empties each projection's tables, puts it back at the start of the log, and replays. */
export async function rebuildProjections(deps: SubscriptionDeps, projections: Projection[]): Promise<void> {
  for (const projection of projections) {
    await deps.database.transaction(async (trx) => {
      for (const table of projection.tables) await trx.deleteFrom(table).execute()
      await trx.updateTable('subscription').set({ txid: 0, position: 0 }).where('name', '=', projection.name).execute()
    })
    await runSubscription(deps, projection)
  }
}
