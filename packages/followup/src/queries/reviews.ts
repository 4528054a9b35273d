import { overleggenOf } from '@lerende/cycles'
import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { handleOf } from '@lerende/reflections'

/**
 * Decisions of which somebody can say now whether it really changed: about what began in an overleg of theirs. Everybody
 * there is asked, because who brought it in is forgotten by then. What is not answered yet comes first.
 */
export async function reviewsFor(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const mine = (await overleggenOf(reader, ctx.scope, personId)).map((overleg) => overleg.id)
  if (mine.length === 0) return []
  const rows = await reader
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.decision_id', 'decision.id')
    .select(['decision.id as decisionId', 'decision.text as decision', 'decision.review_until as untilDay'])
    .select(['bundle.id as bundleId', 'bundle.title'])
    .where('decision.network_id', '=', ctx.scope.networkId)
    .where('bundle.origin_overleg_id', 'in', mine)
    .where('bundle.status', '=', 'beantwoord')
    .where('decision.review_asked_at', 'is not', null)
    .where('decision.review_concluded_at', 'is', null)
    .orderBy('decision.review_until')
    .orderBy('decision.id')
    .limit(50)
    .execute()
  const handles = new Map(rows.map((row) => [handleOf(ctx.keys, ctx.scope, { subjectId: row.decisionId, personId }), row.decisionId]))
  const replies =
    handles.size === 0
      ? []
      : await reader
          .selectFrom('review_reply')
          .select(['decision_id', 'changed'])
          .where('handle', 'in', [...handles.keys()])
          .execute()
  const given = new Map(replies.map((reply) => [reply.decision_id, reply.changed]))
  return rows
    .map((row) => ({ ...row, myReply: given.get(row.decisionId) ?? null }))
    .sort((a, b) => Number(a.myReply !== null) - Number(b.myReply !== null))
}
