import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { handleOf } from '@lerende/reflections'

type Of = Pick<Ctx, 'scope' | 'keys'>

/** The verdicts that a person gave and is still tied to. Each handle is made and compared: they tell nothing of each other. */
export async function ownVerdicts(reader: Reader, ctx: Of, personId: PersonId) {
  const rows = await reader
    .selectFrom('verdict')
    .innerJoin('answer', 'answer.id', 'verdict.answer_id')
    .select(['answer_id as answerId', 'verdict.handle', 'verdict.day', 'answer.text as answer', 'verdict.verdict', 'verdict.remark'])
    .where('verdict.network_id', '=', ctx.scope.networkId)
    .orderBy('verdict.day')
    .orderBy('answer_id')
    .execute()
  return rows.filter((row) => row.handle === handleOf(ctx.keys, ctx.scope, { subjectId: row.answerId, personId }))
}

/** What a person said when they were asked whether it really changed, as far as they are still tied to it. */
export async function ownReplies(reader: Reader, ctx: Of, personId: PersonId) {
  const rows = await reader
    .selectFrom('review_reply')
    .innerJoin('decision', 'decision.id', 'review_reply.decision_id')
    .select(['decision_id as decisionId', 'review_reply.handle', 'review_reply.day', 'decision.text as decision'])
    .select(['review_reply.changed', 'review_reply.remark'])
    .where('review_reply.network_id', '=', ctx.scope.networkId)
    .orderBy('review_reply.day')
    .orderBy('decision_id')
    .execute()
  return rows.filter((row) => row.handle === handleOf(ctx.keys, ctx.scope, { subjectId: row.decisionId, personId }))
}
