import { type Ctx, cancelTimers, type NewTimer, setTimers, type Trx } from '@lerende/kernel'
import { nextTimedPhase, PHASES, type Phase, type RoundDates } from '../rules/phases.ts'

/**
 * The one timer of a round that is set at a time: for the phase that comes next, and after the last of them for the
 * moment that every answer is due. Its key is the round and what begins.
 */
export function timerOf(round: { roundId: string; phase: Phase; dates: RoundDates }): NewTimer {
  const step = nextTimedPhase(round.phase) ?? 'due'
  return {
    key: keyOf(round.roundId, step),
    kind: 'cycles.phase',
    dueAt: round.dates[step],
    data: { roundId: round.roundId, step },
  }
}

/** Sets (or moves) the next timer of these rounds. */
export async function setPhaseTimers(trx: Trx, ctx: Ctx, rounds: Parameters<typeof timerOf>[0][]): Promise<void> {
  await setTimers(trx, ctx, rounds.map(timerOf))
}

/** Takes all timers of a round back. */
export async function cancelPhaseTimers(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  await cancelTimers(
    trx,
    ctx,
    [...PHASES, 'due' as const].map((step) => keyOf(roundId, step)),
  )
}

function keyOf(roundId: string, step: Phase | 'due'): string {
  return `cycles.phase/${roundId}/${step}`
}
