import { currentItem } from '@lerende/content'
import { fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { may } from '@lerende/network'
import { checkInOpens } from '../rules/check-in.ts'
import { isBeforeMeeting } from '../rules/phases.ts'
import { reached } from '../tables.ts'
import { invited, ontmoetingById, ontmoetingOfRound } from './ontmoetingen.ts'
import { momentRequestsOf } from './other-moments.ts'
import type { Looker } from './overleg-views.ts'
import { overlegById } from './overleggen.ts'
import { nextRound, roundById } from './rounds.ts'
import { begeleidersOf, roleAt, standingsAt } from './standing.ts'

/** One round with its ontmoeting and the round after it; `role` is mine in its overleg. @throws cycles.unknown_round */
export async function roundView(reader: Reader, scope: NetworkScope, asked: Looker & { roundId: string }) {
  const round = await roundById(reader, scope, asked.roundId)
  const overleg = await overlegById(reader, scope, round.overlegId)
  const next = await nextRound(reader, scope, round.id)
  return {
    ...round,
    overlegName: overleg.name,
    // A round that a new rhythm left without a turn keeps no ontmoeting to show.
    ontmoeting: round.withdrawn ? null : await ontmoetingOfRound(reader, scope, round.id),
    next: next && { id: next.id, number: next.number, ontmoetenAt: next.ontmoetenAt },
    role: await roleAt(reader, scope, { overlegId: round.overlegId, roundId: round.id, personId: asked.personId }),
  }
}

/**
 * One ontmoeting with its werkvorm from the content pack. Who is invited is told to who belongs to the overleg and to
 * who is invited themselves (a replacement sits at the same table); to others `invited` is null.
 * @throws cycles.unknown_ontmoeting
 */
export async function ontmoetingView(reader: Reader, scope: NetworkScope, asked: Looker & { ontmoetingId: string }) {
  const ontmoeting = await ontmoetingById(reader, scope, asked.ontmoetingId)
  const round = await roundById(reader, scope, ontmoeting.roundId)
  const { overlegId } = ontmoeting
  const place = { overlegId, ontmoetingId: ontmoeting.id, personId: asked.personId }
  const standings = await standingsAt(reader, scope, place)
  const role = await roleAt(reader, scope, place)
  const people = await invited(reader, scope, ontmoeting.id)
  const me = people.find((one) => one.personId === asked.personId) ?? null
  const began = ontmoeting.startsAt <= toText(asked.now)
  const goesOn = ontmoeting.status !== 'geannuleerd'
  const opens = toText(checkInOpens(fromText(ontmoeting.startsAt)))
  const leads = may('ontmoeting.leiden', standings)
  const werkvorm = ontmoeting.werkvorm === null ? null : await currentItem(reader, scope, 'werkvorm', ontmoeting.werkvorm)
  return {
    ...ontmoeting,
    round: { id: round.id, number: round.number, phase: round.phase },
    role,
    invited: role || me ? people : null,
    me: me && { rsvp: me.rsvp, replacedBy: me.replacedBy, attended: me.attended },
    mayAnswer: me !== null && goesOn && !began,
    mayChange: leads && goesOn && !began && isBeforeMeeting(round.phase),
    mayAsk: may('overleg.houden', standings) && goesOn && !began,
    begeleiders: role || me ? await begeleidersOf(reader, scope, ontmoeting.id) : [],
    mayCheckIn: me !== null && goesOn && !reached(round.phase, 'terugkoppelen') && opens <= toText(asked.now),
    mayLead: leads && goesOn,
    now: toText(asked.now),
    mayRecord: leads && goesOn && began && !reached(round.phase, 'terugkoppelen'),
    otherMoments: leads && goesOn && !began ? await momentRequestsOf(reader, scope, ontmoeting.id) : [],
    werkvorm: werkvorm?.data ?? null,
  }
}
