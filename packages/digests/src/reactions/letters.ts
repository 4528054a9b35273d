import {
  DatePollClosed,
  DatePollOpened,
  GuestAsked,
  GuestThanked,
  MemberJoined,
  MemberLeft,
  OntmoetingCancelled,
  OntmoetingMoved,
  pollToken,
  pollToMail,
  presentAt,
  RoundPhaseEntered,
  RoundsRescheduled,
  RoundsWithdrawn,
  RsvpGiven,
} from '@lerende/cycles'
import { BundleAnswered, BundleOverdue, ReviewAsked } from '@lerende/followup'
import { type Ctx, on, subscription, type Trx } from '@lerende/kernel'
import { atOnceIn, membersToWrite, peopleToWrite, queueLetters } from '../commands/letters.ts'
import { ontmoetingenOf, tellCalendars, tellCancelled, tellOverleg, tellStandIn } from '../commands/tell-calendars.ts'
import { answerLetter, datePollLetter, lookBackLetter, overdueLetter, reviewLetter } from '../compose/letters.ts'
import { verdictUrl } from '../compose/verdict.ts'

/** Mails that follow from what happens in rounds and with bundles. */
export const lettersSubscription = subscription({
  name: 'digests.letters',
  on: [
    on(RoundPhaseEntered, async (trx, ctx, event) => {
      const { phase, ontmoetingId } = event.data
      if (phase === 'ophalen') await tellCalendars(trx, ctx, ontmoetingId)
      if (phase === 'reflecteren') await askHowItWas(trx, ctx, event.data)
    }),
    on(RsvpGiven, (trx, ctx, event) => tellStandIn(trx, ctx, event.data)),
    on(OntmoetingMoved, async (trx, ctx, event) => void (await tellCalendars(trx, ctx, event.data.ontmoetingId))),
    on(RoundsRescheduled, async (trx, ctx, event) => {
      for (const round of event.data.rounds) await tellCalendars(trx, ctx, round.ontmoetingId)
    }),
    on(RoundsWithdrawn, async (trx, ctx, event) => {
      for (const id of await ontmoetingenOf(trx, ctx, event.data.roundIds)) await tellCalendars(trx, ctx, id)
    }),
    on(OntmoetingCancelled, (trx, ctx, event) => tellCancelled(trx, ctx, event.data.ontmoetingId)),
    on(MemberJoined, (trx, ctx, event) => tellOverleg(trx, ctx, event.data.overlegId)),
    on(MemberLeft, (trx, ctx, event) => tellOverleg(trx, ctx, event.data.overlegId)),
    on(DatePollOpened, (trx, ctx, event) => askMoments(trx, ctx, event.data)),
    on(DatePollClosed, async (trx, ctx, event) => {
      if (event.data.ontmoetingId) await tellCalendars(trx, ctx, event.data.ontmoetingId)
    }),
    on(GuestAsked, async (trx, ctx, event) => void (await tellCalendars(trx, ctx, event.data.ontmoetingId))),
    on(GuestThanked, async (trx, ctx, event) => void (await tellCalendars(trx, ctx, event.data.ontmoetingId))),
    on(BundleAnswered, async (trx, ctx, event) => {
      const { answerId, bundleId, originOverlegId, overlegId, title } = event.data
      const answer = await trx.selectFrom('answer').select('text').where('id', '=', answerId).executeTakeFirst()
      const overleg = await trx.selectFrom('overleg').select('name').where('id', '=', overlegId).executeTakeFirst()
      await queueLetters(trx, ctx, {
        to: await atOnceIn(trx, ctx, [originOverlegId, overlegId]),
        write: (person, to) => ({
          purpose: 'answer',
          answer: `antwoord/${answerId}`,
          about: `bundle/${bundleId}`,
          period: answerId,
          model: answerLetter(to, {
            bundleId,
            title,
            overleg: overleg?.name ?? '',
            text: answer?.text ?? '',
            verdictUrl: verdictUrl(ctx, { personId: person.id, answerId }),
          }),
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

async function askHowItWas(trx: Trx, ctx: Ctx, event: { roundId: string; ontmoetingId: string }): Promise<void> {
  const { roundId, ontmoetingId } = event
  const {
    overleg,
    due_at: until,
    status,
  } = await trx
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .select(['overleg.name as overleg', 'round.due_at', 'ontmoeting.status'])
    .where('ontmoeting.network_id', '=', ctx.scope.networkId)
    .where('ontmoeting.id', '=', ontmoetingId)
    .executeTakeFirstOrThrow()
  if (status === 'geannuleerd') return
  const present = await presentAt(trx, ctx.scope, ontmoetingId)
  await queueLetters(trx, ctx, {
    to: await peopleToWrite(trx, ctx, present),
    write: (_person, to) => ({
      purpose: 'look-back',
      about: `ontmoeting/${ontmoetingId}`,
      period: ontmoetingId,
      answer: `terugblik/${roundId}/terugblik-ontmoeting`,
      model: lookBackLetter(to, { roundId, overleg, until }),
    }),
  })
}

/** Asks every member which moments suit, with a link that needs no signing in. */
async function askMoments(trx: Trx, ctx: Ctx, event: { pollId: string; overlegId: string }): Promise<void> {
  const poll = await pollToMail(trx, ctx.scope, event.pollId)
  if (!poll) return
  await queueLetters(trx, ctx, {
    to: await membersToWrite(trx, ctx, { overlegId: event.overlegId, withPartners: false }),
    write: (person, to) => ({
      purpose: 'date-poll',
      about: `date-poll/${poll.pollId}`,
      // Others wait for the answer, and a moment passes.
      pressing: true,
      period: poll.pollId,
      model: datePollLetter(to, poll, `${to.publicUrl}/datum/${pollToken(ctx.keys, { pollId: poll.pollId, personId: person.id })}`),
    }),
  })
}
