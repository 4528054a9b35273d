import { newId, type Reseal } from '@lerende/kernel'
import { handleOf } from '@lerende/reflections'
import { dotsSubject } from './agenda/dots.ts'

/** Makes the handles of verdicts and replies anew with another key. One that nobody here can have made becomes nobody's. */
export const reseal: Reseal = async (trx, { scope, from, to, people }) => {
  const renewed = (subjectId: string) =>
    new Map(people.map((personId) => [handleOf(from, scope, { subjectId, personId }), handleOf(to, scope, { subjectId, personId })]))
  const verdicts = await trx.selectFrom('verdict').select(['answer_id', 'handle']).where('network_id', '=', scope.networkId).execute()
  for (const [answerId, handles] of grouped(verdicts.map((row) => [row.answer_id, row.handle]))) {
    const anew = renewed(answerId)
    for (const handle of handles) {
      await trx
        .updateTable('verdict')
        .set({ handle: anew.get(handle) ?? newId() })
        .where('answer_id', '=', answerId)
        .where('handle', '=', handle)
        .execute()
    }
  }
  const choices = await trx.selectFrom('dot_choice').select(['round_id', 'handle']).where('network_id', '=', scope.networkId).execute()
  for (const [roundId, handles] of grouped(choices.map((row) => [row.round_id, row.handle]))) {
    const anew = renewed(dotsSubject(roundId))
    for (const handle of handles) {
      await trx
        .updateTable('dot_choice')
        .set({ handle: anew.get(handle) ?? newId() })
        .where('round_id', '=', roundId)
        .where('handle', '=', handle)
        .execute()
    }
  }
  const replies = await trx.selectFrom('review_reply').select(['decision_id', 'handle']).where('network_id', '=', scope.networkId).execute()
  for (const [decisionId, handles] of grouped(replies.map((row) => [row.decision_id, row.handle]))) {
    const anew = renewed(decisionId)
    for (const handle of handles) {
      await trx
        .updateTable('review_reply')
        .set({ handle: anew.get(handle) ?? newId() })
        .where('decision_id', '=', decisionId)
        .where('handle', '=', handle)
        .execute()
    }
  }
}

function grouped(pairs: ReadonlyArray<[subjectId: string, handle: string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [subjectId, handle] of pairs) groups.set(subjectId, [...(groups.get(subjectId) ?? []), handle])
  return groups
}
