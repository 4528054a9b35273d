import type { Ctx, Trx } from '@lerende/kernel'
import type { BundleEvent } from '../../rules/bundles/bundle-event.ts'
import type { Bundle } from '../../rules/bundles/state.ts'
import type { AgendaItemTable } from '../../tables.ts'

/** Keeps the agenda in step with a bundle. What was on an agenda stays readable there, also when it moved on. */
export async function writeAgenda(trx: Trx, ctx: Ctx, step: { before: Bundle | null; after: Bundle; event: BundleEvent }): Promise<void> {
  const { before, event } = step
  const planned = before?.status === 'geagendeerd' ? { roundId: before.roundId, bundleId: before.id } : null
  switch (event.type) {
    case 'BundleScheduled': {
      if (planned && planned.roundId !== event.data.roundId) await mark(trx, planned, 'verplaatst')
      const { roundId, bundleId, position, minutes } = event.data
      const item = { position, minutes, status: 'gepland' as const }
      await trx
        .insertInto('agenda_item')
        .values({ round_id: roundId, bundle_id: bundleId, network_id: ctx.scope.networkId, ...item })
        .onConflict((conflict) => conflict.columns(['round_id', 'bundle_id']).doUpdateSet(item))
        .execute()
      return
    }
    case 'BundleUnscheduled':
      await trx.deleteFrom('agenda_item').where('round_id', '=', event.data.roundId).where('bundle_id', '=', event.data.bundleId).execute()
      return
    case 'BundleDiscussed':
      if (planned) await mark(trx, planned, 'besproken')
      return
    case 'BundleCarriedOver':
      if (planned) await mark(trx, planned, 'doorgeschoven')
      return
    case 'BundleEscalated':
    case 'BundleReferredBack':
      if (planned) await mark(trx, planned, 'verplaatst')
      return
    default:
  }
}

async function mark(trx: Trx, item: { roundId: string; bundleId: string }, status: AgendaItemTable['status']): Promise<void> {
  await trx.updateTable('agenda_item').set({ status }).where('round_id', '=', item.roundId).where('bundle_id', '=', item.bundleId).execute()
}
