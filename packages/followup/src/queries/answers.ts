import type { NetworkScope, Reader } from '@lerende/kernel'
import { countFrom } from '../rules/reviews/reviews.ts'

/**
 * The answers that a bundle got, newest first, with what contributors think of them: counted in whole fives. Remarks are
 * for who leads the overleg; one with a `no` is what opened the bundle again, so it does not wait for four others.
 */
export async function answersOf(reader: Reader, scope: NetworkScope, of: { bundleId: string; withRemarks: boolean }) {
  const answers = await reader
    .selectFrom('answer')
    .select(['id', 'decision_id as decisionId', 'text', 'answered_at as answeredAt', 'turn'])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', '=', of.bundleId)
    .orderBy('turn', 'desc')
    .execute()
  if (answers.length === 0) return []
  const verdicts = await reader
    .selectFrom('verdict')
    .select(['answer_id', 'verdict', 'counted', 'remark'])
    .where('network_id', '=', scope.networkId)
    .where(
      'answer_id',
      'in',
      answers.map((answer) => answer.id),
    )
    // Hashes, so their order says nothing of who was first.
    .orderBy('handle')
    .execute()
  return answers.map((answer) => {
    const own = verdicts.filter((verdict) => verdict.answer_id === answer.id)
    const counts = countFrom(
      ['usable', 'partly', 'no'],
      own.flatMap((verdict) => verdict.counted ?? []),
    )
    const shown = of.withRemarks ? own.filter((verdict) => verdict.counted !== null || verdict.verdict === 'no') : []
    return { ...answer, verdicts: counts, remarks: shown.flatMap((verdict) => (verdict.remark ? [verdict.remark] : [])) }
  })
}
