import { type Ctx, record, type Trx } from '@lerende/kernel'
import { SignalsCarriedOver } from '../../events/index.ts'
import type { CarryReason } from '../../events/shared.ts'
import type { RoundPlace } from '../../rules/bundles/state.ts'
import { carryReasonFor } from '../../rules/rounds/closing.ts'
import { lockBundlesOfRound } from '../bundles/load.ts'
import { change } from '../bundles/store.ts'
import { placeAfter, placeOf, placeToHandle, roundFacts } from './places.ts'

/**
 * Moves everything of a round that was not dealt with to the next one: bundles that were not discussed and signals
 * that are still loose. Where no next round is planned it all stays, open and visible, until there is one.
 */
export async function carryOverRound(trx: Trx, ctx: Ctx, round: { roundId: string; cancelled?: boolean }): Promise<void> {
  const to = await placeAfter(trx, ctx, round.roundId)
  if (to) await carryTo(trx, ctx, { from: round.roundId, to, why: round.cancelled ? 'geannuleerd' : null })
}

/** Moves what waits in a round that is no longer held to the one that takes its place. */
export async function leaveRound(trx: Trx, ctx: Ctx, round: { from: string; toRoundId: string | null }): Promise<void> {
  const { overlegId } = await roundFacts(trx, ctx.scope, round.from)
  const to = round.toRoundId ? await placeOf(trx, ctx.scope, round.toRoundId) : await placeToHandle(trx, ctx, overlegId)
  if (to) await carryTo(trx, ctx, { from: round.from, to, why: 'ronde-vervallen' })
}

/** Takes up what was left without a round, now that one is planned. */
export async function adoptStrays(trx: Trx, ctx: Ctx, overlegId: string): Promise<void> {
  const to = await placeToHandle(trx, ctx, overlegId)
  if (!to) return
  for (const from of await roundsWithOpenWork(trx, ctx, overlegId)) {
    if (from === to.roundId) continue
    const facts = await roundFacts(trx, ctx.scope, from)
    if (facts.takesAgenda && !facts.withdrawn) continue
    // What its ontmoeting did not get to moves on when terugkoppelen begins, with that as the reason.
    if (facts.phase === 'reflecteren' && !facts.withdrawn) continue
    await carryTo(trx, ctx, { from, to, why: 'geen-ronde' })
  }
}

/** Lets what is owed follow the round when its dates move. What was promised first stays. */
export async function followDates(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const { dueAt } = await roundFacts(trx, ctx.scope, roundId)
  await trx
    .updateTable('bundle')
    .set({ due_at: dueAt })
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .where('status', '!=', 'beantwoord')
    .execute()
  await trx
    .updateTable('signal')
    .set({ due_at: dueAt })
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .where('bundle_id', 'is', null)
    .execute()
}

async function carryTo(trx: Trx, ctx: Ctx, move: { from: string; to: RoundPlace; why: CarryReason | null }): Promise<void> {
  const { from, to, why } = move
  for (const bundle of await lockBundlesOfRound(trx, ctx, from)) {
    const reason = why ?? carryReasonFor(bundle.status, false)
    await change(trx, ctx, { bundle, command: { type: 'carryOver', to, reason } })
  }
  const moved = await trx
    .updateTable('signal')
    .set({ round_id: to.roundId, due_at: to.dueAt })
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', to.overlegId)
    .where('round_id', '=', from)
    .where('bundle_id', 'is', null)
    .returning('id')
    .execute()
  if (moved.length === 0) return
  const signalIds = moved.map((row) => row.id).sort()
  const data = { overlegId: to.overlegId, from, to: to.roundId, signalIds, dueAt: to.dueAt, reason: why ?? ('niet-geagendeerd' as const) }
  await record(trx, ctx, SignalsCarriedOver, { stream: `signals/${from}`, data })
}

async function roundsWithOpenWork(trx: Trx, ctx: Ctx, overlegId: string): Promise<string[]> {
  const bundles = await trx
    .selectFrom('bundle')
    .select('round_id')
    .distinct()
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', overlegId)
    .where('status', 'in', ['gebundeld', 'geagendeerd'])
    .execute()
  const signals = await trx
    .selectFrom('signal')
    .select('round_id')
    .distinct()
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', overlegId)
    .where('bundle_id', 'is', null)
    .execute()
  return [...new Set([...bundles, ...signals].map((row) => row.round_id))].sort()
}
