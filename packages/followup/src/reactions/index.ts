import {
  OntmoetingCancelled,
  OntmoetingMoved,
  RoundClosed,
  RoundFeedbackDue,
  RoundPhaseEntered,
  RoundsPlanned,
  RoundsRescheduled,
  RoundsWithdrawn,
} from '@lerende/cycles'
import { on, subscription } from '@lerende/kernel'
import { countDots } from '../commands/agenda/dots.ts'
import { adoptStrays, carryOverRound, followDates, leaveRound } from '../commands/rounds/carry-over.ts'
import { closeIfDone, closeOrChase } from '../commands/rounds/close.ts'
import { BundleAnswered, BundleEscalated, BundleReferredBack } from '../events/index.ts'

/** What the calendar does to what was brought in. */
export const roundsSubscription = subscription({
  name: 'followup.rounds',
  on: [
    on(RoundPhaseEntered, async (trx, ctx, event) => {
      const { phase, roundId, cancelled } = event.data
      if (phase === 'ontmoeten') await countDots(trx, ctx, roundId)
      if (phase === 'terugkoppelen') await carryOverRound(trx, ctx, { roundId, cancelled })
    }),
    on(OntmoetingCancelled, (trx, ctx, event) => carryOverRound(trx, ctx, { roundId: event.data.roundId, cancelled: true })),
    on(RoundsPlanned, (trx, ctx, event) => adoptStrays(trx, ctx, event.data.overlegId)),
    on(RoundsRescheduled, async (trx, ctx, event) => {
      for (const round of event.data.rounds) await followDates(trx, ctx, round.roundId)
    }),
    on(OntmoetingMoved, (trx, ctx, event) => followDates(trx, ctx, event.data.roundId)),
    on(RoundsWithdrawn, async (trx, ctx, event) => {
      const { roundIds, toRoundId } = event.data
      for (const from of roundIds) await leaveRound(trx, ctx, { from, toRoundId })
    }),
    on(RoundFeedbackDue, (trx, ctx, event) => closeOrChase(trx, ctx, event.data.roundId)),
    // Whatever slipped into a round between its carrying over and its closing moves on too.
    on(RoundClosed, (trx, ctx, event) => carryOverRound(trx, ctx, { roundId: event.data.roundId })),
  ],
})

/** A round that waited for its last answer closes by itself. */
export const closingSubscription = subscription({
  name: 'followup.closing',
  on: [
    on(BundleAnswered, (trx, ctx, event) => closeIfDone(trx, ctx, event.data.roundId)),
    on(BundleEscalated, (trx, ctx, event) => closeIfDone(trx, ctx, event.data.from)),
    on(BundleReferredBack, (trx, ctx, event) => closeIfDone(trx, ctx, event.data.from)),
  ],
})
