import type { NetworkScope, Reader } from '@lerende/kernel'
import { countFrom } from '../rules/reviews/reviews.ts'

/**
 * The answers that a bundle got, newest first, with what contributors think of them: counted from five verdicts up.
 * Remarks with a `no` are what opened the bundle again, so they are always shown, without who.
 */
export async function answersOf(reader: Reader, scope: NetworkScope, bundleId: string) {
  const answers = await reader
    .selectFrom('answer')
    .select(['id', 'decision_id as decisionId', 'text', 'answered_at as answeredAt', 'turn'])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', '=', bundleId)
    .orderBy('turn', 'desc')
    .execute()
  if (answers.length === 0) return []
  const verdicts = await reader
    .selectFrom('verdict')
    .select(['answer_id', 'verdict', 'remark', 'pseudonym'])
    .where('network_id', '=', scope.networkId)
    .where(
      'answer_id',
      'in',
      answers.map((answer) => answer.id),
    )
    // Hashes, so their order says nothing of who was first.
    .orderBy('pseudonym')
    .execute()
  return answers.map((answer) => {
    const own = verdicts.filter((verdict) => verdict.answer_id === answer.id)
    const counts = countFrom(
      ['usable', 'partly', 'no'],
      own.map((verdict) => verdict.verdict),
    )
    const shown = own.filter((verdict) => counts !== null || verdict.verdict === 'no')
    return { ...answer, verdicts: counts, remarks: shown.flatMap((verdict) => (verdict.remark ? [verdict.remark] : [])) }
  })
}
