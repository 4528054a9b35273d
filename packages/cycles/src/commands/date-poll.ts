import { type Ctx, dayOf, fromText, newId, record, type Trx, toText, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { DatePollAnswered, DatePollClosed, DatePollOpened } from '../events.ts'
import type { OpenDatePollInput, PollInput, PollMomentInput, Votes } from '../inputs.ts'
import { roleIn } from '../queries/members.ts'
import { overlegById } from '../queries/overleggen.ts'
import { requireRight } from '../queries/standing.ts'
import { instantAt } from '../rules/days.ts'
import type { DatePollTable } from '../tables.ts'
import { addExtraOntmoeting } from './extra-ontmoeting.ts'
import { guard, guardPlace } from './guard.ts'

/**
 * Asks the members of an overleg which of some moments suits, for a gathering outside its rhythm. A free day may be proposed.
 * @throws cycles.unknown_overleg, cycles.not_your_overleg, cycles.in_the_past, cycles.poll_open, cycles.personal_data,
 *   cycles.confirm_personal
 */
export async function openDatePoll(trx: Trx, ctx: Ctx, input: OpenDatePollInput): Promise<string> {
  const overleg = await overlegById(trx, ctx.scope, input.overlegId)
  await requireRight(trx, ctx, 'overleg.datum.vragen', { overlegId: overleg.id })
  guard(input.topic, 'topic', input.confirmed)
  guardPlace(input.place)
  const moments = input.moments.map((local) => instantAt(local.slice(0, 10), local.slice(11), ZONE))
  if (moments.some((at) => Temporal.Instant.compare(at, ctx.clock.now()) <= 0)) refuse('cycles.in_the_past', { field: 'moments' })
  const open = await trx
    .selectFrom('date_poll')
    .select('id')
    .where('overleg_id', '=', overleg.id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (open) refuse('cycles.poll_open')
  const pollId = newId()
  const network = { network_id: ctx.scope.networkId }
  await record(trx, ctx, DatePollOpened, { stream: `overleg/${overleg.id}`, data: { overlegId: overleg.id, pollId } })
  await trx
    .insertInto('date_poll')
    .values({
      ...{ ...network, id: pollId, overleg_id: overleg.id, topic: input.topic, minutes: input.durationMinutes, place: input.place },
      ...{ status: 'open', opened_at: toText(ctx.clock.now()), ontmoeting_id: null },
    })
    .execute()
  // Two times on the clock can be one moment, in the hour that an autumn night skips back over.
  const starts = [...new Set(moments.map((at) => toText(at)))]
  await trx
    .insertInto('date_poll_moment')
    .values(starts.map((startsAt) => ({ ...network, id: newId(), poll_id: pollId, starts_at: startsAt })))
    .execute()
  return pollId
}

/**
 * Says which moments suit a member; what is said again takes the place of what was said.
 * @throws cycles.unknown_poll, cycles.not_your_overleg, cycles.unknown_member, cycles.poll_closed, cycles.unknown_moment
 */
export async function answerDatePoll(trx: Trx, ctx: Ctx, input: PollInput & { personId: string; votes: Votes }): Promise<void> {
  const { overlegId, pollId, personId } = input
  await requireRight(trx, ctx, 'overleg.datum.prikken', { overlegId })
  const poll = await openPoll(trx, ctx, input)
  // Who coordinates the niveau looks on, but is not one of those who are asked.
  if (!(await roleIn(trx, ctx.scope, { overlegId, personId }))) refuse('cycles.unknown_member')
  const moments = await trx.selectFrom('date_poll_moment').select('id').where('poll_id', '=', poll.id).execute()
  const known = new Set(moments.map((row) => row.id))
  const votes = new Map(input.votes.map((vote) => [vote.momentId, vote.answer]))
  if ([...votes.keys()].some((momentId) => !known.has(momentId))) refuse('cycles.unknown_moment')
  await record(trx, ctx, DatePollAnswered, { stream: `overleg/${overlegId}`, data: { overlegId, pollId, personId } })
  await trx
    .insertInto('date_poll_vote')
    .values(
      [...votes].map(([momentId, answer]) => ({
        ...{ network_id: ctx.scope.networkId, moment_id: momentId, poll_id: poll.id },
        ...{ person_id: personId, answer },
      })),
    )
    .onConflict((conflict) => conflict.columns(['moment_id', 'person_id']).doUpdateSet((eb) => ({ answer: eb.ref('excluded.answer') })))
    .execute()
}

/**
 * Chooses one of the moments: it becomes an ontmoeting of the overleg, and everybody is invited to it.
 * @returns the id of the ontmoeting
 * @throws cycles.unknown_poll, cycles.not_your_overleg, cycles.poll_closed, cycles.unknown_moment, cycles.in_the_past, cycles.day_taken
 */
export async function pickMoment(trx: Trx, ctx: Ctx, input: PollMomentInput): Promise<string> {
  const { overlegId, pollId } = input
  await requireRight(trx, ctx, 'overleg.datum.vragen', { overlegId })
  const poll = await openPoll(trx, ctx, input)
  const moment = await trx
    .selectFrom('date_poll_moment')
    .select('starts_at')
    .where('poll_id', '=', poll.id)
    .where('id', '=', input.momentId)
    .executeTakeFirst()
  const startsAt = fromText((moment ?? refuse('cycles.unknown_moment')).starts_at)
  if (Temporal.Instant.compare(startsAt, ctx.clock.now()) <= 0) refuse('cycles.in_the_past')
  const span = { startsAt, endsAt: startsAt.add({ minutes: poll.minutes }), slotDay: dayOf(startsAt) }
  const ontmoetingId = await addExtraOntmoeting(trx, ctx, { overlegId, ...span, place: poll.place })
  await record(trx, ctx, DatePollClosed, { stream: `overleg/${overlegId}`, data: { overlegId, pollId, ontmoetingId } })
  await trx.updateTable('date_poll').set({ status: 'gekozen', ontmoeting_id: ontmoetingId }).where('id', '=', poll.id).execute()
  return ontmoetingId
}

/** Stops asking; no moment comes of it. @throws cycles.unknown_poll, cycles.not_your_overleg, cycles.poll_closed */
export async function stopDatePoll(trx: Trx, ctx: Ctx, input: PollInput): Promise<void> {
  const { overlegId, pollId } = input
  await requireRight(trx, ctx, 'overleg.datum.vragen', { overlegId })
  const poll = await openPoll(trx, ctx, input)
  await record(trx, ctx, DatePollClosed, { stream: `overleg/${overlegId}`, data: { overlegId, pollId, ontmoetingId: null } })
  await trx.updateTable('date_poll').set({ status: 'gestopt' }).where('id', '=', poll.id).execute()
}

async function openPoll(trx: Trx, ctx: Ctx, { overlegId, pollId }: PollInput): Promise<DatePollTable> {
  const poll = await trx
    .selectFrom('date_poll')
    .selectAll()
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', overlegId)
    .where('id', '=', pollId)
    .executeTakeFirst()
  if (!poll) return refuse('cycles.unknown_poll')
  return poll.status === 'open' ? poll : refuse('cycles.poll_closed')
}
