import { fromText, grantScope, type Keys, type NetworkId, type PersonId, type Reader } from '@lerende/kernel'
import { FORGET_DAYS } from '@lerende/reflections'
import { refuse } from '../errors.ts'
import { readVerdictToken } from '../rules/answers/verdict-link.ts'

/**
 * The answer that a link from a mail is about. Whether it can be judged still is told to everybody alike.
 * @throws verdict.link_invalid for a link that was not made here, or of somebody who left; answer.outdated, answer.too_old
 */
export async function answerOfLink(reader: Reader, link: { keys: Keys; token: string; now: Temporal.Instant }) {
  const { personId, answerId } = readVerdictToken(link.keys, link.token) ?? refuse('verdict.link_invalid')
  const row = await reader
    .selectFrom('answer')
    .innerJoin('bundle', 'bundle.id', 'answer.bundle_id')
    .innerJoin('overleg', 'overleg.id', 'bundle.overleg_id')
    .innerJoin('person', 'person.network_id', 'answer.network_id')
    .innerJoin('network', 'network.id', 'answer.network_id')
    .select([
      'answer.network_id',
      'answer.text',
      'answer.answered_at',
      'bundle.title',
      'bundle.status',
      'bundle.answer_id',
      'overleg.name as overlegName',
      'network.name as networkName',
    ])
    .where('answer.id', '=', answerId)
    .where('person.id', '=', personId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  if (!row) return refuse('verdict.link_invalid')
  if (row.status !== 'beantwoord' || row.answer_id !== answerId) return refuse('answer.outdated')
  const forgotten = fromText(row.answered_at).add({ hours: FORGET_DAYS * 24 })
  if (Temporal.Instant.compare(link.now, forgotten) >= 0) return refuse('answer.too_old', { params: { days: FORGET_DAYS } })
  const { text, title, overlegName, networkName } = row
  // A gate: the signature proves that this link was mailed to this person.
  const scope = grantScope(row.network_id as NetworkId)
  return { scope, personId: personId as PersonId, answerId, text, title, overlegName, networkName }
}
