import { overlegAbove, overlegById } from '@lerende/cycles'
import { type Ctx, dayOf, type Trx } from '@lerende/kernel'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import type { escalateBundleInput, referBackInput, reopenBundleInput } from '../../inputs.ts'
import type { RoundPlace } from '../../rules/bundles/state.ts'
import { retireDecision } from '../decisions/retire.ts'
import { requireFacilitator } from '../gate.ts'
import { guard } from '../guard.ts'
import { placeToHandle } from '../rounds/places.ts'
import { lockBundle } from './load.ts'
import { change } from './store.ts'

/**
 * Hands a bundle to the overleg above: it enters the next round there that still takes agenda items.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, overleg.none_above, overleg.no_round, followup.personal_data, followup.confirm_personal
 */
export async function escalateBundle(
  trx: Trx,
  ctx: Ctx,
  input: z.output<typeof escalateBundleInput>,
): Promise<{ overlegId: string; overlegName: string }> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  guard(input.reason, { code: 'followup.personal_data', field: 'reason' }, input.confirmed)
  const up = (await overlegAbove(trx, ctx.scope, bundle.overlegId)) ?? refuse('overleg.none_above')
  const to = await placeOrRefuse(trx, ctx, up.id)
  await change(trx, ctx, { bundle, command: { type: 'escalate', to, day: dayOf(ctx.clock.now()) }, note: input.reason })
  await retireDecision(trx, ctx, bundle.id)
  return { overlegId: up.id, overlegName: up.name }
}

/**
 * Hands a bundle back to the overleg where it began, with what is asked of it.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.at_origin, overleg.no_round, followup.personal_data, followup.confirm_personal
 */
export async function referBack(trx: Trx, ctx: Ctx, input: z.output<typeof referBackInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  guard(input.instruction, { code: 'followup.personal_data', field: 'instruction' }, input.confirmed)
  const to = await placeOrRefuse(trx, ctx, bundle.originOverlegId)
  await change(trx, ctx, { bundle, command: { type: 'referBack', to, day: dayOf(ctx.clock.now()) }, note: input.instruction })
  await retireDecision(trx, ctx, bundle.id)
}

/**
 * Opens an answered bundle again because the overleg wants to look at it once more, for instance after its review.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.not_answered, followup.personal_data, followup.confirm_personal
 */
export async function reopenBundle(trx: Trx, ctx: Ctx, input: z.output<typeof reopenBundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  guard(input.reason, { code: 'followup.personal_data', field: 'reason' }, input.confirmed)
  await reopen(trx, ctx, { bundleId: bundle.id, because: 'overleg', note: input.reason })
}

/**
 * Opens an answered bundle for the next round of the overleg that answered it. Without such a round it waits in the
 * present one, overdue and visible, until there is one.
 */
export async function reopen(
  trx: Trx,
  ctx: Ctx,
  work: { bundleId: string; because: 'verdict' | 'parked' | 'overleg'; note: string | null },
): Promise<void> {
  const bundle = await lockBundle(trx, ctx, work.bundleId)
  const here: RoundPlace = { overlegId: bundle.overlegId, roundId: bundle.roundId, dueAt: bundle.dueAt }
  const to = (await placeToHandle(trx, ctx, bundle.overlegId)) ?? here
  const command = { type: 'reopen' as const, because: work.because, to, day: dayOf(ctx.clock.now()) }
  await change(trx, ctx, { bundle, command, note: work.note })
  await retireDecision(trx, ctx, bundle.id)
}

async function placeOrRefuse(trx: Trx, ctx: Ctx, overlegId: string): Promise<RoundPlace> {
  const place = await placeToHandle(trx, ctx, overlegId)
  if (place) return place
  const { name } = await overlegById(trx, ctx.scope, overlegId)
  return refuse('overleg.no_round', { params: { overleg: name } })
}
