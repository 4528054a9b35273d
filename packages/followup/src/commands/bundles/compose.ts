import { type Ctx, dayOf, newId, record, type Trx } from '@lerende/kernel'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import { BundleDissolved } from '../../events/index.ts'
import type { addToBundleInput, bundleInput, createBundleInput, removeFromBundleInput, renameBundleInput } from '../../inputs.ts'
import { about } from '../../rules/bundles/about.ts'
import type { LooseSignal } from '../../rules/bundles/compose.ts'
import { requireFacilitator } from '../gate.ts'
import { guard } from '../guard.ts'
import { placeToHandle } from '../rounds/places.ts'
import { lockBundle } from './load.ts'
import { change } from './store.ts'

/**
 * Puts loose signals together in a new bundle, in the round that its overleg prepares now.
 * @throws cycles.not_your_overleg, signal.unknown, signal.taken, signal.other_overleg, signal.no_round, followup.personal_data, followup.confirm_personal
 */
export async function createBundle(trx: Trx, ctx: Ctx, input: z.output<typeof createBundleInput>): Promise<{ bundleId: string }> {
  await requireFacilitator(trx, ctx, input)
  guard(input.title, { code: 'followup.personal_data', field: 'title' }, input.confirmed)
  const place = (await placeToHandle(trx, ctx, input.overlegId)) ?? refuse('signal.no_round')
  const { bundle } = await change(trx, ctx, {
    bundle: null,
    command: {
      type: 'create',
      bundleId: newId<'bundle'>(),
      title: input.title,
      place,
      signals: await looseSignals(trx, ctx, input.signalIds),
      day: dayOf(ctx.clock.now()),
    },
  })
  return { bundleId: bundle.id }
}

/**
 * Puts loose signals with an open bundle, also after it was discussed.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, signal.unknown, signal.taken, signal.other_overleg
 */
export async function addToBundle(trx: Trx, ctx: Ctx, input: z.output<typeof addToBundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  const wanted = input.signalIds.filter((id) => !bundle.signalIds.includes(id))
  if (wanted.length === 0) return
  await change(trx, ctx, { bundle, command: { type: 'add', signals: await looseSignals(trx, ctx, wanted) } })
}

/**
 * Takes a signal out of a bundle; it waits in the round that its own overleg prepares now.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.last_signal, signal.not_in_bundle
 */
export async function removeFromBundle(trx: Trx, ctx: Ctx, input: z.output<typeof removeFromBundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  const signal = await trx
    .selectFrom('signal')
    .select(['overleg_id', 'round_id', 'due_at'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.signalId)
    .executeTakeFirst()
  if (!signal) return refuse('signal.unknown')
  const stays = { overlegId: signal.overleg_id, roundId: signal.round_id, dueAt: signal.due_at }
  const to = (await placeToHandle(trx, ctx, signal.overleg_id)) ?? stays
  await change(trx, ctx, { bundle, command: { type: 'remove', signalId: input.signalId, to } })
}

/** Gives a bundle another title. @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, followup.personal_data, followup.confirm_personal */
export async function renameBundle(trx: Trx, ctx: Ctx, input: z.output<typeof renameBundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  guard(input.title, { code: 'followup.personal_data', field: 'title' }, input.confirmed)
  await change(trx, ctx, { bundle, command: { type: 'rename', title: input.title } })
}

/** What may have happened to a bundle that can still be taken apart: nobody outside saw anything come of it. */
const FRESH = ['BundleCreated', 'SignalsBundled', 'SignalUnbundled', 'BundleRenamed', 'BundleScheduled', 'BundleUnscheduled']

/**
 * Takes a bundle apart again, as if it had never been: its signals wait in the round that their overleg prepares now.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.underway
 */
export async function dissolveBundle(trx: Trx, ctx: Ctx, input: z.output<typeof bundleInput>): Promise<void> {
  const { networkId } = ctx.scope
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  const course = await trx.selectFrom('course_line').select('kind').where('bundle_id', '=', bundle.id).execute()
  if (bundle.status !== 'gebundeld' || course.some(({ kind }) => !FRESH.includes(kind))) refuse('bundle.underway')
  const to = await placeToHandle(trx, ctx, bundle.overlegId)
  await trx
    .updateTable('signal')
    .set({ bundle_id: null, ...(to ? { round_id: to.roundId, due_at: to.dueAt } : {}) })
    .where('network_id', '=', networkId)
    .where('bundle_id', '=', bundle.id)
    .execute()
  await trx.deleteFrom('agenda_item').where('network_id', '=', networkId).where('bundle_id', '=', bundle.id).execute()
  await trx.deleteFrom('course_line').where('network_id', '=', networkId).where('bundle_id', '=', bundle.id).execute()
  await trx.deleteFrom('bundle').where('network_id', '=', networkId).where('id', '=', bundle.id).execute()
  const data = { ...about(bundle), signalIds: [...bundle.signalIds], day: dayOf(ctx.clock.now()) }
  await record(trx, ctx, BundleDissolved, { stream: `bundle/${bundle.id}`, data })
}

/** Signals that can still be bundled. @throws signal.unknown, signal.taken */
async function looseSignals(trx: Trx, ctx: Ctx, ids: readonly string[]): Promise<LooseSignal[]> {
  const wanted = [...new Set(ids)]
  const rows = await trx
    .selectFrom('signal')
    .select(['id', 'overleg_id', 'first_due_at', 'bundle_id'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', 'in', wanted)
    .orderBy('id')
    .execute()
  if (rows.length !== wanted.length) refuse('signal.unknown', { field: 'signalIds' })
  if (rows.some((row) => row.bundle_id !== null)) refuse('signal.taken', { field: 'signalIds' })
  return rows.map((row) => ({ id: row.id, overlegId: row.overleg_id, firstDueAt: row.first_due_at }))
}
