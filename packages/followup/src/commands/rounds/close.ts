import { closeRound as closeInCycles, freeDays, nextWorkingDay } from '@lerende/cycles'
import { type Ctx, dayOf, fromText, record, setTimer, type Trx, toText } from '@lerende/kernel'
import type { z } from 'zod'
import { BundleOverdue } from '../../events/index.ts'
import type { roundInput } from '../../inputs.ts'
import { about } from '../../rules/bundles/about.ts'
import { CHASE_EVERY_DAYS, checkClosing, unanswered } from '../../rules/rounds/closing.ts'
import { morningOf } from '../answers/answer.ts'
import { addCourseLine } from '../bundles/course.ts'
import { lockBundlesOfRound } from '../bundles/load.ts'
import { requireFacilitator } from '../gate.ts'
import { carryOverRound } from './carry-over.ts'
import { roundFacts } from './places.ts'

/**
 * Closes a round whose feedback has begun. It also closes by itself: on its due day, or with the last answer after it.
 * @throws cycles.not_your_overleg, cycles.unknown_round, round.already_closed, round.too_early, round.unanswered {n}
 */
export async function closeRound(trx: Trx, ctx: Ctx, input: z.output<typeof roundInput>): Promise<void> {
  const round = await roundFacts(trx, ctx.scope, input.roundId)
  await requireFacilitator(trx, ctx, { overlegId: round.overlegId, roundId: input.roundId })
  checkClosing(round.phase, await lockBundlesOfRound(trx, ctx, input.roundId))
  await carryOverRound(trx, ctx, input)
  await closeInCycles(trx, ctx, input.roundId)
}

/** The due moment of a round has come: it closes, or what still waits is called overdue and chased every week. */
export async function closeOrChase(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const round = await roundFacts(trx, ctx.scope, roundId)
  await carryOverRound(trx, ctx, { roundId })
  const open = await lockBundlesOfRound(trx, ctx, roundId)
  if (round.phase === 'terugkoppelen' && unanswered(open).length === 0) await closeInCycles(trx, ctx, roundId)
  if (open.length === 0) return
  const now = ctx.clock.now()
  const day = dayOf(now)
  for (const bundle of open) {
    // A date that moved after this was planned: nothing is late yet.
    if (toText(now) < bundle.dueAt) continue
    const daysLate = dayDistance(dayOf(fromText(bundle.dueAt)), day)
    const data = { ...about(bundle), roundId, dueAt: bundle.dueAt, day, daysLate }
    await addCourseLine(trx, ctx, { bundleId: bundle.id, kind: 'BundleOverdue', overlegId: bundle.overlegId, roundId })
    await record(trx, ctx, BundleOverdue, { stream: `bundle/${bundle.id}`, data })
  }
  const isFree = await freeDays(trx, ctx.scope)
  const next = nextWorkingDay(Temporal.PlainDate.from(day).add({ days: CHASE_EVERY_DAYS }).toString(), isFree)
  const timer = { key: `followup/chase/${roundId}/${next}`, kind: 'followup.chase', dueAt: morningOf(next), data: { roundId } }
  await setTimer(trx, ctx, timer)
}

/** Something left a round: when that was the last thing its closing waited for, and it is past its due moment, it closes. */
export async function closeIfDone(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const round = await roundFacts(trx, ctx.scope, roundId)
  if (round.phase !== 'terugkoppelen' || toText(ctx.clock.now()) < round.dueAt) return
  if (unanswered(await lockBundlesOfRound(trx, ctx, roundId)).length > 0) return
  await carryOverRound(trx, ctx, { roundId })
  await closeInCycles(trx, ctx, roundId)
}

function dayDistance(from: string, until: string): number {
  return Math.max(0, Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days)
}
