import { objectionTo } from '@lerende/guard'
import { type Ctx, fromText, grantScope, makeCtx, type NetworkId, record, type Trx, toText } from '@lerende/kernel'
import { peopleWithAddress, personByEmail } from '@lerende/network'
import { OtherMomentAsked } from '../events.ts'
import { type Invited, invited, ontmoetingById } from '../queries/ontmoetingen.ts'
import { type CalendarReply, readCalendarReply, type Unreadable } from '../rules/calendar-reply.ts'
import { type ReplyVerdict, replyVerdict, rsvpOf } from '../rules/reply-verdict.ts'
import type { Rsvp } from '../tables.ts'
import { giveRsvp } from './attendance.ts'
import { refsOf } from './ontmoeting.ts'

/** A mail with an answer from a calendar program. */
export interface IncomingReply {
  /** the address that the mail came from, as far as the mail server vouches for it */
  from: string
  /** its `text/calendar` part */
  calendar: string
  receivedAt: Temporal.Instant
}

type Left = Extract<ReplyVerdict, { leave: unknown }>['leave']

/** What became of it. `refused` says why, for the log: who sent it is not told whether there is such an ontmoeting. */
export type ReplyOutcome =
  | {
      outcome: 'recorded' | 'asked' | 'unchanged'
      ctx: Ctx
      personId: string
      ontmoetingId: string
      rsvp: Rsvp | null
      /** who they sent in their place is not somebody we know: they still have to say who comes */
      unknownStandIn: boolean
    }
  | { outcome: 'refused'; reason: Unreadable | Left | 'niet-uitgenodigd' | 'voorbij' | 'zegt-niets' }

/**
 * Takes an answer that came back from somebody's own calendar: yes, maybe, no or somebody else (REPLY), or a question for
 * another moment (COUNTER). Only from the address that was invited, about themselves, to the newest invitation; anything
 * else, a repeat too, changes nothing. It never throws over what the mail says.
 * @param house clock, keys and the id that ties together what follows from one mail
 */
export async function takeCalendarReply(
  trx: Trx,
  house: Pick<Ctx, 'clock' | 'keys' | 'correlationId'>,
  mail: IncomingReply,
): Promise<ReplyOutcome> {
  const reply = readCalendarReply(mail.calendar)
  if (typeof reply === 'string') return { outcome: 'refused', reason: reply }
  const from = mail.from.trim().toLowerCase()
  const holder = await holderOf(trx, { from, ontmoetingId: reply.ontmoetingId })
  if (!holder) return { outcome: 'refused', reason: 'niet-uitgenodigd' }
  const { scope, personId } = holder
  const ontmoeting = await ontmoetingById(trx, scope, reply.ontmoetingId)
  if (ontmoeting.status !== 'gepland' || ontmoeting.startsAt <= toText(house.clock.now())) return { outcome: 'refused', reason: 'voorbij' }
  const me = (await invited(trx, scope, ontmoeting.id)).find((one) => one.personId === personId)
  if (!me) return { outcome: 'refused', reason: 'niet-uitgenodigd' }
  const verdict = replyVerdict(reply, from, { ...holder.held, receivedAt: mail.receivedAt })
  if ('leave' in verdict) return { outcome: 'refused', reason: verdict.leave }
  const rsvp = rsvpOf(verdict.take)
  if (!rsvp && reply.method === 'REPLY') return { outcome: 'refused', reason: 'zegt-niets' }

  const ctx = makeCtx({
    clock: house.clock,
    keys: house.keys,
    correlationId: house.correlationId,
    scope,
    actor: { kind: 'person', personId },
  })
  await trx
    .updateTable('calendar_entry')
    .set({ reply_stamp: toText(reply.stamp) })
    .where('ontmoeting_id', '=', ontmoeting.id)
    .where('person_id', '=', personId)
    .execute()
  const said = { ctx, personId, ontmoetingId: ontmoeting.id, rsvp }
  const standIn = verdict.take.partstat === 'DELEGATED' ? await standInFor(trx, ctx, verdict.take.delegatedTo) : null
  const changed = rsvp !== null && (await answer(trx, ctx, { me, ontmoetingId: ontmoeting.id, rsvp, standIn }))
  if (reply.method === 'COUNTER') {
    await askOtherMoment(trx, ctx, { reply, personId })
    return { ...said, outcome: 'asked', unknownStandIn: false }
  }
  const unknownStandIn = verdict.take.partstat === 'DELEGATED' && standIn === null
  return { ...said, outcome: changed ? 'recorded' : 'unchanged', unknownStandIn }
}

/** Whoever has this address and this ontmoeting in their calendar. */
async function holderOf(trx: Trx, mail: { from: string; ontmoetingId: string }) {
  const people = await peopleWithAddress(trx, mail.from)
  if (people.length === 0) return null
  const entry = await trx
    .selectFrom('calendar_entry')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.ontmoeting_id', '=', 'calendar_entry.ontmoeting_id')
        .onRef('attendance.person_id', '=', 'calendar_entry.person_id'),
    )
    .innerJoin('ontmoeting', 'ontmoeting.id', 'calendar_entry.ontmoeting_id')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .select(['calendar_entry.network_id', 'calendar_entry.person_id', 'calendar_entry.sequence', 'reply_stamp', 'answered_at'])
    .where('calendar_entry.ontmoeting_id', '=', mail.ontmoetingId)
    .where(
      'calendar_entry.person_id',
      'in',
      people.map((one) => one.personId),
    )
    .where('calendar_entry.withdrawn', '=', 0)
    .where('round.withdrawn_at', 'is', null)
    .executeTakeFirst()
  const person = people.find((one) => one.personId === entry?.person_id)
  if (!entry || !person) return null
  return {
    // A gate: the mail came from the address that was invited, and names an invitation that only they got.
    scope: grantScope(entry.network_id as NetworkId),
    personId: person.personId,
    held: {
      sequence: entry.sequence,
      repliedAt: entry.reply_stamp === null ? null : fromText(entry.reply_stamp),
      answeredAt: entry.answered_at === null ? null : fromText(entry.answered_at),
    },
  }
}

async function standInFor(trx: Trx, ctx: Ctx, address: string | null): Promise<string | null> {
  if (address === null) return null
  return (await personByEmail(trx, ctx.scope, address))?.id ?? null
}

/** @returns whether it was something new */
async function answer(
  trx: Trx,
  ctx: Ctx,
  said: { me: Invited; ontmoetingId: string; rsvp: Rsvp; standIn: string | null },
): Promise<boolean> {
  const { me, ontmoetingId, rsvp, standIn } = said
  // A plain "no" does not send away who was asked on our page to come instead.
  if (me.rsvp === rsvp && (standIn === null || me.replacedBy === standIn)) return false
  await giveRsvp(trx, ctx, { ontmoetingId, personId: me.personId, rsvp, replacedBy: standIn })
  return true
}

/** Keeps a question for another moment, for who leads. What somebody wrote with it only when it says nothing of anybody. */
async function askOtherMoment(trx: Trx, ctx: Ctx, asked: { reply: CalendarReply; personId: string }): Promise<void> {
  const { reply, personId } = asked
  const ontmoeting = await ontmoetingById(trx, ctx.scope, reply.ontmoetingId)
  const startsAt = reply.proposed ? toText(reply.proposed.startsAt) : null
  const endsAt = reply.proposed?.endsAt ? toText(reply.proposed.endsAt) : null
  const comment = reply.comment !== null && objectionTo(reply.comment) ? null : reply.comment
  await record(trx, ctx, OtherMomentAsked, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), personId, startsAt, endsAt },
  })
  const set = { starts_at: startsAt, ends_at: endsAt, comment, asked_at: toText(ctx.clock.now()) }
  await trx
    .insertInto('moment_request')
    .values({ ontmoeting_id: ontmoeting.id, network_id: ctx.scope.networkId, person_id: personId, ...set })
    .onConflict((conflict) => conflict.columns(['ontmoeting_id', 'person_id']).doUpdateSet(set))
    .execute()
}
