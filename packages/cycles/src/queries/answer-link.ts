import { grantScope, type Keys, type NetworkId, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { networkOf } from '@lerende/network'
import { refuse } from '../errors.ts'
import { readAnswerToken } from '../rules/answer-link.ts'
import type { OntmoetingStatus, Rsvp } from '../tables.ts'
import { invited, ontmoetingById } from './ontmoetingen.ts'

/** Whose invitation a link is for; null when it was not made here, or they left. */
export async function invitationReader(
  reader: Reader,
  link: { keys: Keys; token: string },
): Promise<{ scope: NetworkScope; personId: PersonId; ontmoetingId: string } | null> {
  const invitation = readAnswerToken(link.keys, link.token)
  if (!invitation) return null
  const row = await reader
    .selectFrom('ontmoeting')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .innerJoin('person', 'person.network_id', 'ontmoeting.network_id')
    .select(['ontmoeting.network_id', 'person.id'])
    .where('ontmoeting.id', '=', invitation.ontmoetingId)
    .where('round.withdrawn_at', 'is', null)
    .where('person.id', '=', invitation.personId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  if (!row) return null
  // A gate: the signed link proves that we invited this person for this ontmoeting.
  return { scope: grantScope(row.network_id as NetworkId), personId: row.id as PersonId, ontmoetingId: invitation.ontmoetingId }
}

/** What the page of the link shows. Instants are UTC text. */
export interface AnswerView {
  networkName: string
  overlegName: string
  startsAt: string
  endsAt: string
  place: string
  status: OntmoetingStatus
  rsvp: Rsvp | null
  /** somebody comes in their place; who, the link does not tell */
  hasStandIn: boolean
  /** they can still answer */
  open: boolean
}

/**
 * One invitation, with what was answered. Without a name: whoever the mail was passed on to learns when and where, which
 * stands in that mail, and nothing else. @throws cycles.answer_link_invalid
 */
export async function answerView(reader: Reader, link: { keys: Keys; token: string; now: Temporal.Instant }): Promise<AnswerView> {
  const found = (await invitationReader(reader, link)) ?? refuse('cycles.answer_link_invalid')
  const { scope, personId, ontmoetingId } = found
  const ontmoeting = await ontmoetingById(reader, scope, ontmoetingId)
  const me = (await invited(reader, scope, ontmoetingId)).find((one) => one.personId === personId) ?? refuse('cycles.answer_link_invalid')
  const { overlegName, startsAt, endsAt, place, status } = ontmoeting
  return {
    networkName: (await networkOf(reader, scope)).name,
    ...{ overlegName, startsAt, endsAt, place, status },
    rsvp: me.rsvp,
    hasStandIn: me.replacedBy !== null,
    open: status === 'gepland' && startsAt > toText(link.now),
  }
}
