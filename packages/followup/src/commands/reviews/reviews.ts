import { requireRight } from '@lerende/cycles'
import { type Ctx, dayOf, newId, record, setTimer, type Trx, toText } from '@lerende/kernel'
import { handleOf, sealedCtx } from '@lerende/reflections'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import { ReviewAsked, ReviewConcluded, ReviewReplied } from '../../events/index.ts'
import type { replyToReviewInput } from '../../inputs.ts'
import { about } from '../../rules/bundles/about.ts'
import { countFrom, REVIEW_DAYS } from '../../rules/reviews/reviews.ts'
import { morningOf } from '../answers/answer.ts'
import { addCourseLine } from '../bundles/course.ts'
import { lockBundle } from '../bundles/load.ts'
import { concludeKey } from '../decisions/retire.ts'
import { requirePerson } from '../gate.ts'
import { guard } from '../guard.ts'

/** The review day has come: asks everybody in the overleg where it began, for three weeks. Does nothing when the decision no longer stands. */
export async function askReview(trx: Trx, ctx: Ctx, decisionId: string): Promise<void> {
  const decision = await standing(trx, ctx, decisionId)
  if (!decision || decision.review_asked_at) return
  const bundle = await lockBundle(trx, ctx, decision.bundle_id)
  if (bundle.status !== 'beantwoord' || bundle.decision.id !== decisionId) return
  const now = ctx.clock.now()
  const day = dayOf(now)
  const untilDay = Temporal.PlainDate.from(day).add({ days: REVIEW_DAYS }).toString()
  await trx
    .updateTable('decision')
    .set({ review_asked_at: toText(now), review_until: untilDay })
    .where('id', '=', decisionId)
    .execute()
  const conclude = { key: concludeKey(decisionId), kind: 'followup.conclude', dueAt: morningOf(untilDay), data: { decisionId } }
  await setTimer(trx, ctx, conclude)
  await addCourseLine(trx, ctx, { bundleId: bundle.id, kind: 'ReviewAsked', overlegId: bundle.overlegId, roundId: bundle.roundId })
  const data = { ...about(bundle), decisionId, day, signalIds: [...bundle.signalIds], untilDay }
  await record(trx, ctx, ReviewAsked, { stream: `bundle/${bundle.id}`, data })
}

/**
 * What somebody sees of the decision after all that time, without saying who it is. Everybody in the overleg where it began
 * is asked: who brought it in is forgotten by then. A second reply takes the place of the first.
 * @throws decision.unknown, review.not_open, cycles.not_your_overleg, followup.personal_data, followup.confirm_personal
 */
export async function replyToReview(trx: Trx, ctx: Ctx, input: z.output<typeof replyToReviewInput>): Promise<void> {
  const personId = requirePerson(ctx)
  if (input.remark) guard(input.remark, { code: 'followup.personal_data', field: 'remark' }, input.confirmed)
  const decision = await trx
    .selectFrom('decision')
    .select(['bundle_id', 'review_asked_at', 'review_concluded_at'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.decisionId)
    .executeTakeFirst()
  if (!decision) return refuse('decision.unknown')
  const bundle = await lockBundle(trx, ctx, decision.bundle_id)
  await requireRight(trx, ctx, 'overleg.volgen', { overlegId: bundle.originOverlegId })
  const handle = handleOf(ctx.keys, ctx.scope, { subjectId: input.decisionId, personId })
  const stands = bundle.status === 'beantwoord' && bundle.decision.id === input.decisionId
  if (!stands || !decision.review_asked_at || decision.review_concluded_at) refuse('review.not_open')
  const day = dayOf(ctx.clock.now())
  const row = { changed: input.changed, remark: input.remark, day }
  await trx
    .insertInto('review_reply')
    .values({ decision_id: input.decisionId, network_id: ctx.scope.networkId, handle, ...row })
    .onConflict((conflict) => conflict.columns(['decision_id', 'handle']).doUpdateSet(row))
    .execute()
  const data = { ...about(bundle), decisionId: input.decisionId, day }
  await record(trx, sealedCtx(ctx), ReviewReplied, { stream: `bundle/${bundle.id}`, data })
}

/** Three weeks later: what was said goes to the overleg that decided. */
export async function concludeReview(trx: Trx, ctx: Ctx, decisionId: string): Promise<void> {
  const decision = await standing(trx, ctx, decisionId)
  if (!decision?.review_asked_at || decision.review_concluded_at) return
  const bundle = await lockBundle(trx, ctx, decision.bundle_id)
  const now = ctx.clock.now()
  const replies = await trx.selectFrom('review_reply').select(['changed', 'handle']).where('decision_id', '=', decisionId).execute()
  const counts = countFrom(
    ['yes', 'partly', 'no'],
    replies.map((reply) => reply.changed),
  )
  await trx
    .updateTable('decision')
    .set({ review_concluded_at: toText(now) })
    .where('id', '=', decisionId)
    .execute()
  // Nobody can change a reply any more, so nobody needs to be found by it.
  for (const { handle } of replies) {
    await trx
      .updateTable('review_reply')
      .set({ handle: newId() })
      .where('decision_id', '=', decisionId)
      .where('handle', '=', handle)
      .execute()
  }
  await addCourseLine(trx, ctx, { bundleId: bundle.id, kind: 'ReviewConcluded', overlegId: bundle.overlegId, roundId: bundle.roundId })
  const data = { ...about(bundle), overlegId: decision.overleg_id, decisionId, day: dayOf(now), counts }
  await record(trx, ctx, ReviewConcluded, { stream: `bundle/${bundle.id}`, data })
}

async function standing(trx: Trx, ctx: Ctx, decisionId: string) {
  return trx
    .selectFrom('decision')
    .select(['bundle_id', 'overleg_id', 'review_asked_at', 'review_concluded_at'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', decisionId)
    .where('standing', '=', 1)
    .executeTakeFirst()
}
