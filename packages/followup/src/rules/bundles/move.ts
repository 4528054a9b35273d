import { refuse } from '../../errors.ts'
import type { CarryReason } from '../../events/shared.ts'
import { about, open } from './about.ts'
import type { BundleEvent } from './bundle-event.ts'
import type { Bundle, Day, RoundPlace } from './state.ts'

export type MoveCommand =
  | { type: 'escalate'; to: RoundPlace; day: Day }
  | { type: 'referBack'; to: RoundPlace; day: Day }
  | { type: 'carryOver'; to: RoundPlace; reason: CarryReason }
  | { type: 'reopen'; because: 'verdict' | 'parked' | 'overleg'; to: RoundPlace; day: Day }

/** Hands a bundle to the overleg above, discussed or not. @throws bundle.answered, overleg.none_above */
export function escalate(state: Bundle, to: RoundPlace, day: Day): BundleEvent[] {
  const bundle = open(state)
  if (to.overlegId === bundle.overlegId) refuse('overleg.none_above')
  return [{ type: 'BundleEscalated', data: travel(bundle, to, day) }]
}

/** Hands a bundle back to where it began. @throws bundle.answered, bundle.at_origin */
export function referBack(state: Bundle, to: RoundPlace, day: Day): BundleEvent[] {
  const bundle = open(state)
  if (bundle.overlegId === bundle.originOverlegId) refuse('bundle.at_origin')
  return [{ type: 'BundleReferredBack', data: travel(bundle, { ...to, overlegId: bundle.originOverlegId }, day) }]
}

/** Moves what was not dealt with to a later round; what was discussed stays and blocks, what was answered is done. */
export function carryOver(bundle: Bundle, to: RoundPlace, reason: CarryReason): BundleEvent[] {
  if (bundle.status === 'beantwoord' || bundle.status === 'besproken' || bundle.roundId === to.roundId) return []
  return [{ type: 'BundleCarriedOver', data: { ...about(bundle), from: bundle.roundId, to: to.roundId, reason, dueAt: to.dueAt } }]
}

/** Opens an answered bundle again. @throws bundle.not_answered */
export function reopen(bundle: Bundle, because: 'verdict' | 'parked' | 'overleg', place: { to: RoundPlace; day: Day }): BundleEvent[] {
  if (bundle.status !== 'beantwoord') refuse('bundle.not_answered')
  const { to, day } = place
  return [
    {
      type: 'BundleReopened',
      data: { ...about(bundle), because, roundId: to.roundId, signalIds: [...bundle.signalIds], dueAt: to.dueAt, day },
    },
  ]
}

function travel(bundle: Bundle, to: RoundPlace, day: Day) {
  return {
    ...about(bundle),
    overlegId: to.overlegId,
    fromOverlegId: bundle.overlegId,
    from: bundle.roundId,
    to: to.roundId,
    signalIds: [...bundle.signalIds],
    dueAt: to.dueAt,
    day,
  }
}
