import { isAbout, OVERVIEW } from '@lerende/digests'
import { grantScope, type Keys, type NetworkId, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { mailSentAs } from '@lerende/mail'
import { type QuestionnaireKey, questionnaireInput } from '@lerende/reflections/inputs'

/** What an address for answers was made for, with the address that the person has now. */
export interface Asked {
  scope: NetworkScope
  personId: PersonId
  email: string
  name: string
  about:
    | { kind: 'terugblik'; roundId: string; questionnaire: QuestionnaireKey }
    | { kind: 'antwoord'; answerId: string }
    | { kind: 'overzicht' }
}

/** How long after it was asked or told something can still be answered by mail. */
const DAYS = 200

/** What somebody is asked by mail, found by trying what they can have been asked; null for an address that was not made here. */
export async function askedAt(
  reader: Reader,
  made: { keys: Keys; now: Temporal.Instant; address: { personId: string; mark: string } },
): Promise<Asked | null> {
  const { keys, address } = made
  const person = await reader
    .selectFrom('person')
    .select(['id', 'network_id', 'email', 'name'])
    .where('id', '=', address.personId)
    .where('active', '=', 1)
    .executeTakeFirst()
  if (!person) return null
  const since = toText(made.now.subtract({ hours: DAYS * 24 }))
  // A gate: the signature proves that this address was mailed to this person.
  const scope = grantScope(person.network_id as NetworkId)
  const asked = { scope, personId: person.id as PersonId, email: person.email, name: person.name }
  if (isAbout(keys, address, OVERVIEW)) return { ...asked, about: { kind: 'overzicht' } }
  const rounds = await reader
    .selectFrom('round')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('ontmoeten_at', '>', since)
    .execute()
  for (const questionnaire of questionnaireInput.options) {
    const round = rounds.find(({ id }) => isAbout(keys, address, `terugblik/${id}/${questionnaire}`))
    if (round) return { ...asked, about: { kind: 'terugblik', roundId: round.id, questionnaire } }
  }
  const answers = await reader
    .selectFrom('answer')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('answered_at', '>', since)
    .execute()
  const answer = answers.find(({ id }) => isAbout(keys, address, `antwoord/${id}`))
  return answer ? { ...asked, about: { kind: 'antwoord', answerId: answer.id } } : null
}

/** To whom a mail went, by its Message-ID; null when none did, or to nobody who is still here. */
export async function sentTo(reader: Reader, messageId: string): Promise<{ scope: NetworkScope; personId: PersonId } | null> {
  const mail = await mailSentAs(reader, messageId)
  if (!mail) return null
  const person = await reader
    .selectFrom('person')
    .select(['id', 'network_id'])
    .where('id', '=', mail.personId)
    .where('network_id', '=', mail.networkId)
    .where('active', '=', 1)
    .executeTakeFirst()
  // A gate: who reports a mail had it before them, and can do no more with it than stop mail.
  return person ? { scope: grantScope(person.network_id as NetworkId), personId: person.id as PersonId } : null
}

/** What came in since a day, by sort and reason; for the doctor and for tests. */
export async function incomingCounts(reader: Reader, since: string): Promise<Array<{ sort: string; reason: string; count: number }>> {
  const rows = await reader
    .selectFrom('incoming_count')
    .select((eb) => ['sort', 'reason', eb.fn.sum<number | string>('count').as('count')])
    .where('day', '>=', since)
    .groupBy(['sort', 'reason'])
    .orderBy('sort')
    .orderBy('reason')
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}
