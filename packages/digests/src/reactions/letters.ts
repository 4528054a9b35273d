import { OntmoetingCancelled, OntmoetingMoved, presentAt, RoundPhaseEntered, RoundsRescheduled, RsvpGiven } from '@lerende/cycles'
import { BundleAnswered, BundleOverdue, ReviewAsked } from '@lerende/followup'
import { type Ctx, fromText, on, subscription, type Trx, toText } from '@lerende/kernel'
import { atOnceIn, calendarPart, membersToWrite, peopleToWrite, queueLetters } from '../commands/letters.ts'
import {
  answerLetter,
  cancelledLetter,
  invitationLetter,
  lookBackLetter,
  movedLetter,
  overdueLetter,
  replacementLetter,
  reviewLetter,
} from '../compose/letters.ts'

/** Mails that follow from what happens in rounds and with bundles. */
export const lettersSubscription = subscription({
  name: 'digests.letters',
  on: [
    on(RoundPhaseEntered, async (trx, ctx, event) => {
      const { roundId, phase } = event.data
      if (phase === 'ophalen') await invite(trx, ctx, roundId)
      if (phase === 'reflecteren') await askHowItWas(trx, ctx, roundId)
    }),
    on(RsvpGiven, async (trx, ctx, event) => {
      const { ontmoetingId, personId, replacedBy } = event.data
      const meeting = await meetingOf(trx, ctx, { ontmoetingId })
      if (!replacedBy || meeting?.status !== 'gepland') return
      const [absent] = await peopleToWrite(trx, ctx, [personId])
      await queueLetters(trx, ctx, {
        to: await peopleToWrite(trx, ctx, [replacedBy]),
        write: (person, to) => ({
          purpose: 'replacement',
          pressing: isNear(ctx, meeting.startsAt),
          about: `ontmoeting/${meeting.ontmoetingId}`,
          period: meeting.ontmoetingId,
          model: replacementLetter(to, meeting, absent?.name ?? ''),
          calendar: calendarPart(ctx, timed(meeting), person, 'REQUEST'),
        }),
      })
    }),
    on(OntmoetingMoved, (trx, ctx, event) => tellMoved(trx, ctx, event.data)),
    on(RoundsRescheduled, async (trx, ctx, event) => {
      // Most of these only got other dates or another number.
      for (const round of event.data.rounds) if (round.startsAt !== round.previousStartsAt) await tellMoved(trx, ctx, round)
    }),
    on(OntmoetingCancelled, async (trx, ctx, event) => {
      const meeting = await meetingOf(trx, ctx, { ontmoetingId: event.data.ontmoetingId })
      if (!meeting) return
      await queueLetters(trx, ctx, {
        to: await whoCountsOnIt(trx, ctx, meeting),
        write: (person, to) => ({
          purpose: 'cancelled',
          pressing: isNear(ctx, meeting.startsAt),
          about: `ontmoeting/${meeting.ontmoetingId}`,
          period: meeting.ontmoetingId,
          model: cancelledLetter(to, meeting),
          calendar: calendarPart(ctx, timed(meeting), person, 'CANCEL'),
        }),
      })
    }),
    on(BundleAnswered, async (trx, ctx, event) => {
      const { answerId, bundleId, originOverlegId, overlegId, title } = event.data
      const answer = await trx.selectFrom('answer').select('text').where('id', '=', answerId).executeTakeFirst()
      const overleg = await trx.selectFrom('overleg').select('name').where('id', '=', overlegId).executeTakeFirst()
      await queueLetters(trx, ctx, {
        to: await atOnceIn(trx, ctx, [originOverlegId, overlegId]),
        write: (_person, to) => ({
          purpose: 'answer',
          answer: `antwoord/${answerId}`,
          about: `bundle/${bundleId}`,
          period: answerId,
          model: answerLetter(to, { bundleId, title, overleg: overleg?.name ?? '', text: answer?.text ?? '' }),
        }),
      })
    }),
    on(ReviewAsked, async (trx, ctx, event) => {
      const { bundleId, decisionId, title, untilDay } = event.data
      const bundle = await trx.selectFrom('bundle').select('origin_overleg_id').where('id', '=', bundleId).executeTakeFirstOrThrow()
      const decision = await trx.selectFrom('decision').select('text').where('id', '=', decisionId).executeTakeFirst()
      await queueLetters(trx, ctx, {
        to: await atOnceIn(trx, ctx, [bundle.origin_overleg_id]),
        write: (_person, to) => ({
          purpose: 'review',
          about: `bundle/${bundleId}`,
          period: decisionId,
          model: reviewLetter(to, { bundleId, title, decision: decision?.text ?? '', untilDay }),
        }),
      })
    }),
    on(BundleOverdue, async (trx, ctx, event) => {
      const { bundleId, overlegId, title, dueAt, day } = event.data
      const overleg = await trx.selectFrom('overleg').select('name').where('id', '=', overlegId).executeTakeFirst()
      await queueLetters(trx, ctx, {
        to: await membersToWrite(trx, ctx, { overlegId, withPartners: false, leadsOnly: true }),
        write: (_person, to) => ({
          purpose: 'overdue',
          about: `bundle/${bundleId}`,
          period: `${bundleId}/${day}`,
          model: overdueLetter(to, { title, overleg: overleg?.name ?? '', bundleId, dueAt }),
        }),
      })
    }),
  ],
})

/** Everyone who was invited hears that it is at another time, with the change for their calendar. */
async function tellMoved(trx: Trx, ctx: Ctx, moved: { ontmoetingId: string; previousStartsAt: string; startsAt: string }): Promise<void> {
  const meeting = await meetingOf(trx, ctx, { ontmoetingId: moved.ontmoetingId })
  if (!meeting?.invited || meeting.status !== 'gepland') return
  await queueLetters(trx, ctx, {
    to: await membersToWrite(trx, ctx, meeting),
    write: (person, to) => ({
      purpose: 'moved',
      pressing: isNear(ctx, meeting.startsAt),
      about: `ontmoeting/${meeting.ontmoetingId}`,
      // Moved twice is told twice; told about one move, one hears once.
      period: `${meeting.ontmoetingId}/${toText(ctx.clock.now())}`,
      model: movedLetter(to, meeting, moved.previousStartsAt),
      calendar: calendarPart(ctx, timed(meeting), person, 'REQUEST'),
    }),
  })
}

async function invite(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const meeting = await meetingOf(trx, ctx, { roundId })
  // After a stop the phase may come when the ontmoeting is over.
  if (meeting?.status !== 'gepland' || meeting.startsAt <= toText(ctx.clock.now())) return
  await queueLetters(trx, ctx, {
    to: await membersToWrite(trx, ctx, meeting),
    write: (person, to) => ({
      purpose: 'invitation',
      answer: `terugblik/${roundId}/grondhouding-in-twee-minuten`,
      about: `ontmoeting/${meeting.ontmoetingId}`,
      period: meeting.ontmoetingId,
      model: invitationLetter(to, meeting, { roundId, until: meeting.agenderenAt }),
      calendar: calendarPart(ctx, timed(meeting), person, 'REQUEST'),
    }),
  })
}

async function askHowItWas(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const meeting = await meetingOf(trx, ctx, { roundId })
  if (!meeting || meeting.status === 'geannuleerd') return
  const present = await presentAt(trx, ctx.scope, meeting.ontmoetingId)
  await queueLetters(trx, ctx, {
    to: await peopleToWrite(trx, ctx, present),
    write: (_person, to) => ({
      purpose: 'look-back',
      about: `ontmoeting/${meeting.ontmoetingId}`,
      period: meeting.ontmoetingId,
      model: lookBackLetter(to, { roundId, overleg: meeting.overleg, until: meeting.dueAt }),
    }),
  })
}

/** Who was invited, and before the invitations went out whoever said yes or maybe already. */
async function whoCountsOnIt(
  trx: Trx,
  ctx: Ctx,
  meeting: { ontmoetingId: string; overlegId: string; withPartners: boolean; invited: boolean },
) {
  const answered = await trx
    .selectFrom('attendance')
    .select('person_id')
    .where('ontmoeting_id', '=', meeting.ontmoetingId)
    .where('rsvp', 'in', ['ja', 'misschien'])
    .execute()
  const members = meeting.invited ? await membersToWrite(trx, ctx, meeting) : []
  const known = new Set(members.map((person) => person.id))
  const others = answered.map((row) => row.person_id).filter((id) => !known.has(id))
  return [...members, ...(await peopleToWrite(trx, ctx, others))]
}

async function meetingOf(trx: Trx, ctx: Ctx, by: { roundId: string } | { ontmoetingId: string }) {
  const query = trx
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .select([
      'ontmoeting.id as ontmoetingId',
      'ontmoeting.overleg_id as overlegId',
      'ontmoeting.starts_at as startsAt',
      'ontmoeting.ends_at as endsAt',
      'ontmoeting.place',
      'ontmoeting.status',
      'ontmoeting.with_partners',
      'overleg.name as overleg',
      'round.agenderen_at as agenderenAt',
      'round.due_at as dueAt',
      'round.phase',
    ])
    .where('ontmoeting.network_id', '=', ctx.scope.networkId)
  const row = await ('roundId' in by
    ? query.where('ontmoeting.round_id', '=', by.roundId)
    : query.where('ontmoeting.id', '=', by.ontmoetingId)
  ).executeTakeFirst()
  if (!row) return null
  return { ...row, withPartners: row.with_partners === 1, invited: row.phase !== 'gepland' }
}

/** Days before an ontmoeting in which what changes about it is told on the day itself, whatever else goes. */
const NEAR_DAYS = 4

function isNear(ctx: Ctx, startsAt: string): boolean {
  return fromText(startsAt).since(ctx.clock.now()).total('hours') < NEAR_DAYS * 24
}

function timed<M extends { startsAt: string; endsAt: string }>(meeting: M) {
  return { ...meeting, startsAt: fromText(meeting.startsAt), endsAt: fromText(meeting.endsAt) }
}
