import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { pseudonymOf } from '@lerende/reflections'
import { ownSignals } from './own-signals.ts'

/** More than anybody brings in. */
const ALL = 10_000

/** What a person brought in and said, as far as it can still be found. For that person alone. */
export async function personDataInFollowup(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const { networkId } = ctx.scope
  const pseudonym = pseudonymOf(ctx.keys, ctx.scope, personId)
  const signals = await ownSignals(reader, ctx.scope, { pseudonym, limit: ALL })
  const verdicts = await reader
    .selectFrom('verdict')
    .innerJoin('answer', 'answer.id', 'verdict.answer_id')
    .select(['verdict.day', 'answer.text as answer', 'verdict.verdict', 'verdict.remark'])
    .where('verdict.network_id', '=', networkId)
    .where('verdict.pseudonym', '=', pseudonym)
    .orderBy('verdict.day')
    .execute()
  const replies = await reader
    .selectFrom('review_reply')
    .innerJoin('decision', 'decision.id', 'review_reply.decision_id')
    .select(['review_reply.day', 'decision.text as decision', 'review_reply.changed', 'review_reply.remark'])
    .where('review_reply.network_id', '=', networkId)
    .where('review_reply.pseudonym', '=', pseudonym)
    .orderBy('review_reply.day')
    .execute()
  const decisions = await reader
    .selectFrom('decision')
    .select(['day', 'text as decision'])
    .where('network_id', '=', networkId)
    .where('owner_person_id', '=', personId)
    .orderBy('day')
    .execute()
  return { signals: signals.map(({ day, kind, text, needed }) => ({ day, kind, text, needed })), verdicts, replies, decisions }
}
