import type { Phase } from '@lerende/cycles'
import { refuse } from '../../errors.ts'
import type { CarryReason } from '../../events/shared.ts'
import type { Bundle, BundleStatus } from '../bundles/state.ts'

/** Until the ontmoeting is over, something can still be put on the agenda. */
export function takesAgenda(phase: Phase): boolean {
  return phase === 'gepland' || phase === 'ophalen' || phase === 'agenderen' || phase === 'ontmoeten'
}

/** The bundles that keep a round from closing: talked about in it, and not answered. */
export function unanswered<B extends Pick<Bundle, 'status'>>(bundlesOfRound: readonly B[]): B[] {
  return bundlesOfRound.filter((bundle) => bundle.status === 'besproken')
}

/** Whether a round may close. @throws round.already_closed, round.too_early, round.unanswered {n} */
export function checkClosing(phase: Phase, bundlesOfRound: ReadonlyArray<Pick<Bundle, 'status'>>): void {
  if (phase === 'afgerond') refuse('round.already_closed')
  if (phase !== 'terugkoppelen') refuse('round.too_early')
  const n = unanswered(bundlesOfRound).length
  if (n > 0) refuse('round.unanswered', { params: { n } })
}

/** Why a bundle leaves a round in which it was not dealt with. */
export function carryReasonFor(status: BundleStatus, cancelled: boolean): CarryReason {
  if (cancelled) return 'geannuleerd'
  return status === 'geagendeerd' ? 'niet-besproken' : 'niet-geagendeerd'
}

/** Days between two reminders about the same unanswered bundle. */
export const CHASE_EVERY_DAYS = 7
