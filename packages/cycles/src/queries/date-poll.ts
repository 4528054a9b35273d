import {
  fromText,
  grantScope,
  type Keys,
  type NetworkId,
  type NetworkScope,
  type PersonId,
  type Reader,
  toText,
  ZONE,
} from '@lerende/kernel'
import { may, networkOf } from '@lerende/network'
import { refuse } from '../errors.ts'
import { readPollToken } from '../rules/answer-link.ts'
import { freePeriodsBetween } from '../rules/holidays.ts'
import type { DatePollTable, Suits } from '../tables.ts'
import { freePeriods } from './free-days.ts'
import { membersOf, roleIn } from './members.ts'
import { overlegById } from './overleggen.ts'
import { standingsAt } from './standing.ts'

/** A moment that is proposed. Instants are UTC text. */
export interface PollMoment {
  momentId: string
  startsAt: string
  endsAt: string
  /** why that day is free: a holiday, a school holiday or days of the network itself */
  free: string[]
  /** it is over: it cannot be chosen any more */
  gone: boolean
  mine: Suits | null
}

/** The poll of an overleg that is open, or else the last one; null when there never was one. For its members. */
export async function datePollView(
  reader: Reader,
  scope: NetworkScope,
  asked: { overlegId: string; personId: string; now: Temporal.Instant },
) {
  const overleg = await overlegById(reader, scope, asked.overlegId)
  const standings = await standingsAt(reader, scope, { overlegId: overleg.id, personId: asked.personId })
  const poll = await reader
    .selectFrom('date_poll')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', '=', overleg.id)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const head = { overlegName: overleg.name, place: overleg.place, minutes: overleg.durationMinutes }
  const mayAsk = may('overleg.datum.vragen', standings)
  if (!poll) return { ...head, mayAsk, poll: null }
  const members = await membersOf(reader, scope, overleg.id)
  const votes = await votesOf(reader, poll.id)
  const mine = new Map(votes.filter((row) => row.person_id === asked.personId).map((row) => [row.moment_id, row.answer]))
  return {
    ...head,
    mayAsk,
    poll: {
      ...pollHead(poll),
      moments: await momentsOf(reader, scope, poll, { mine, now: asked.now }),
      mayAnswer: poll.status === 'open' && members.some((one) => one.personId === asked.personId),
      people: members.map((one) => ({
        personId: one.personId,
        name: one.name,
        answers: votes.filter((row) => row.person_id === one.personId).map((row) => ({ momentId: row.moment_id, answer: row.answer })),
      })),
    },
  }
}

/** Whose poll a link is for; null when it was not made here, or they are not in the overleg any more. */
export async function pollReader(
  reader: Reader,
  link: { keys: Keys; token: string },
): Promise<{ scope: NetworkScope; personId: PersonId; poll: DatePollTable } | null> {
  const read = readPollToken(link.keys, link.token)
  if (!read) return null
  const poll = await reader.selectFrom('date_poll').selectAll().where('id', '=', read.pollId).executeTakeFirst()
  const person = await reader
    .selectFrom('person')
    .select(['id', 'network_id'])
    .where('id', '=', read.personId)
    .where('active', '=', 1)
    .executeTakeFirst()
  if (!poll || !person || person.network_id !== poll.network_id) return null
  // A gate: the signed link proves that we asked this person.
  const scope = grantScope(poll.network_id as NetworkId)
  const role = await roleIn(reader, scope, { overlegId: poll.overleg_id, personId: person.id })
  return role === null ? null : { scope, personId: person.id as PersonId, poll }
}

/** What the page of the link shows: the moments and one's own answers, nobody else's. @throws cycles.poll_link_invalid */
export async function pollLinkView(reader: Reader, link: { keys: Keys; token: string; now: Temporal.Instant }) {
  const { scope, personId, poll } = (await pollReader(reader, link)) ?? refuse('cycles.poll_link_invalid')
  const votes = await votesOf(reader, poll.id)
  const mine = new Map(votes.filter((row) => row.person_id === personId).map((row) => [row.moment_id, row.answer]))
  return {
    networkName: (await networkOf(reader, scope)).name,
    overlegName: (await overlegById(reader, scope, poll.overleg_id)).name,
    ...pollHead(poll),
    moments: await momentsOf(reader, scope, poll, { mine, now: link.now }),
  }
}

/** What a mail about a poll says; null when it is not open any more. */
export async function pollToMail(reader: Reader, scope: NetworkScope, pollId: string) {
  const row = await reader
    .selectFrom('date_poll')
    .innerJoin('overleg', 'overleg.id', 'date_poll.overleg_id')
    .select(['date_poll.id as pollId', 'date_poll.topic', 'date_poll.place', 'overleg.id as overlegId', 'overleg.name as overleg'])
    .where('date_poll.network_id', '=', scope.networkId)
    .where('date_poll.id', '=', pollId)
    .where('date_poll.status', '=', 'open')
    .executeTakeFirst()
  if (!row) return null
  const moments = await reader
    .selectFrom('date_poll_moment')
    .select('starts_at')
    .where('poll_id', '=', pollId)
    .orderBy('starts_at')
    .execute()
  return { ...row, moments: moments.map((moment) => moment.starts_at) }
}

function pollHead(poll: DatePollTable) {
  const { id: pollId, topic, place, minutes, status, ontmoeting_id: ontmoetingId } = poll
  return { pollId, topic, place, minutes, status, ontmoetingId }
}

function votesOf(reader: Reader, pollId: string) {
  return reader.selectFrom('date_poll_vote').select(['moment_id', 'person_id', 'answer']).where('poll_id', '=', pollId).execute()
}

async function momentsOf(
  reader: Reader,
  scope: NetworkScope,
  poll: DatePollTable,
  at: { mine: ReadonlyMap<string, Suits>; now: Temporal.Instant },
): Promise<PollMoment[]> {
  const rows = await reader.selectFrom('date_poll_moment').selectAll().where('poll_id', '=', poll.id).orderBy('starts_at').execute()
  const own = await freePeriods(reader, scope)
  return rows.map((row) => {
    const startsAt = fromText(row.starts_at)
    const day = startsAt.toZonedDateTimeISO(ZONE).toPlainDate().toString()
    return {
      momentId: row.id,
      startsAt: row.starts_at,
      endsAt: toText(startsAt.add({ minutes: poll.minutes })),
      free: freePeriodsBetween(day, day, own).map((period) => period.name),
      gone: row.starts_at <= toText(at.now),
      mine: at.mine.get(row.id) ?? null,
    }
  })
}
