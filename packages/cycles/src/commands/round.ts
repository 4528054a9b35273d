import { type Ctx, dayOf, fromText, record, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { OntmoetingHeld, RoundClosed, RoundFeedbackDue, RoundPhaseEntered } from '../events.ts'
import { type Ontmoeting, ontmoetingOfRound } from '../queries/ontmoetingen.ts'
import { roundById } from '../queries/rounds.ts'
import { nextTimedPhase, type TimedPhase } from '../rules/phases.ts'
import { datesOf, type RoundTable } from '../tables.ts'
import { settleAttendance } from './attendance.ts'
import { refsOf } from './ontmoeting.ts'
import { cancelPhaseTimers, setPhaseTimers } from './phase-timers.ts'

/**
 * Lets a round do the step its timer is for: enter the next phase, or say that every answer is due. A timer that no
 * longer fits (the round moved, closed or was withdrawn meanwhile) does nothing, or is set anew for the right moment.
 */
export async function advanceRound(trx: Trx, ctx: Ctx, step: { roundId: string; step: TimedPhase | 'due' }): Promise<void> {
  const row = await trx
    .selectFrom('round')
    .selectAll()
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', step.roundId)
    .executeTakeFirst()
  if (!row || row.withdrawn_at !== null || row.phase === 'afgerond') return
  const round = { roundId: row.id, phase: row.phase, dates: datesOf(row) }
  if ((nextTimedPhase(row.phase) ?? 'due') !== step.step) return
  if (Temporal.Instant.compare(round.dates[step.step], ctx.clock.now()) > 0) return setPhaseTimers(trx, ctx, [round])
  if (step.step === 'due') {
    const data = { roundId: row.id, overlegId: row.overleg_id }
    return record(trx, ctx, RoundFeedbackDue, { stream: `round/${row.id}`, data })
  }
  await enterPhase(trx, ctx, row, step.step)
  await setPhaseTimers(trx, ctx, [{ ...round, phase: step.step }])
}

async function enterPhase(trx: Trx, ctx: Ctx, row: RoundTable, phase: TimedPhase): Promise<void> {
  const round = await roundById(trx, ctx.scope, row.id)
  const ontmoeting = await ontmoetingOfRound(trx, ctx.scope, row.id)
  await trx.updateTable('round').set({ phase }).where('id', '=', row.id).execute()
  // Before the phase itself: who reacts to the phase finds the ontmoeting held and its attendance final.
  if (phase === 'reflecteren') await hold(trx, ctx, ontmoeting)
  if (phase === 'terugkoppelen') await settleAttendance(trx, ctx, ontmoeting)
  await record(trx, ctx, RoundPhaseEntered, {
    stream: `round/${row.id}`,
    data: {
      roundId: round.id,
      overlegId: round.overlegId,
      niveau: round.niveau,
      phase,
      ontmoetingId: ontmoeting.id,
      cancelled: ontmoeting.status === 'geannuleerd',
    },
  })
}

/** An ontmoeting whose time came and that nobody called off was held. */
async function hold(trx: Trx, ctx: Ctx, ontmoeting: Ontmoeting): Promise<void> {
  if (ontmoeting.status !== 'gepland') return
  await trx.updateTable('ontmoeting').set({ status: 'gehouden' }).where('id', '=', ontmoeting.id).execute()
  await record(trx, ctx, OntmoetingHeld, { stream: `ontmoeting/${ontmoeting.id}`, data: refsOf(ontmoeting) })
}

/**
 * Closes a round. Only the room that knows whether everything was answered calls it; a round that is closed stays so.
 * @returns whether it was closed now
 * @throws cycles.unknown_round, cycles.no_feedback_phase
 */
export async function closeRound(trx: Trx, ctx: Ctx, roundId: string): Promise<boolean> {
  const round = await roundById(trx, ctx.scope, roundId)
  if (round.phase === 'afgerond') return false
  if (round.phase !== 'terugkoppelen' || round.withdrawn) refuse('cycles.no_feedback_phase')
  const now = toText(ctx.clock.now())
  await record(trx, ctx, RoundClosed, {
    stream: `round/${round.id}`,
    data: { roundId: round.id, overlegId: round.overlegId, niveau: round.niveau, day: dayOf(fromText(now)) },
  })
  await trx.updateTable('round').set({ phase: 'afgerond', closed_at: now }).where('id', '=', round.id).execute()
  await cancelPhaseTimers(trx, ctx, round.id)
  return true
}
