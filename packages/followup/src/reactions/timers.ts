import { type Ctx, type Trx, timerHandler } from '@lerende/kernel'
import { z } from 'zod'
import { forgetContributors } from '../commands/bundles/forget.ts'
import { reopen } from '../commands/bundles/move.ts'
import { askReview, concludeReview } from '../commands/reviews/reviews.ts'
import { closeOrChase } from '../commands/rounds/close.ts'

const aboutDecision = z.object({ decisionId: z.string() })

/** The review day of a decision: the overleg where it began is asked whether it really changed. */
export const reviewTimer = timerHandler({
  kind: 'followup.review',
  data: aboutDecision,
  fire: (trx, ctx, timer) => askReview(trx, ctx, timer.data.decisionId),
})

/** Three weeks later: what they said goes to the overleg. */
export const concludeTimer = timerHandler({
  kind: 'followup.conclude',
  data: aboutDecision,
  fire: (trx, ctx, timer) => concludeReview(trx, ctx, timer.data.decisionId),
})

/** A parked bundle comes back by itself. */
export const returnTimer = timerHandler({
  kind: 'followup.return',
  data: aboutDecision,
  fire: (trx, ctx, timer) => bringBack(trx, ctx, timer.data.decisionId),
})

/** Thirty days after the answer nobody is tied to it any more. */
export const forgetTimer = timerHandler({
  kind: 'followup.forget',
  data: z.object({ bundleId: z.string() }),
  fire: (trx, ctx, timer) => forgetContributors(trx, ctx, timer.data.bundleId),
})

/** What is overdue is told again every week. */
export const chaseTimer = timerHandler({
  kind: 'followup.chase',
  data: z.object({ roundId: z.string() }),
  fire: (trx, ctx, timer) => closeOrChase(trx, ctx, timer.data.roundId),
})

async function bringBack(trx: Trx, ctx: Ctx, decisionId: string): Promise<void> {
  const decision = await trx
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.decision_id', 'decision.id')
    .select('bundle.id')
    .where('decision.network_id', '=', ctx.scope.networkId)
    .where('decision.id', '=', decisionId)
    .where('decision.standing', '=', 1)
    .where('bundle.status', '=', 'beantwoord')
    .executeTakeFirst()
  if (decision) await reopen(trx, ctx, { bundleId: decision.id, because: 'parked', note: null })
}
