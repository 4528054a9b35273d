import { nextWorkingDay } from '@lerende/cycles'
import { refuse } from '../../errors.ts'
import type { DecisionKind } from '../../events/shared.ts'
import { discuss } from '../agenda/agenda.ts'
import { about, open } from '../bundles/about.ts'
import type { BundleEvent } from '../bundles/bundle-event.ts'
import type { Bundle, Day } from '../bundles/state.ts'

export interface DecideCommand {
  type: 'decide'
  decisionId: string
  kind: DecisionKind
  /** when contributors are asked whether it changed; null for a parked bundle */
  reviewDay: Day | null
  /** when a parked bundle comes back by itself; null for the other kinds */
  returnDay: Day | null
  day: Day
  /** the decision that stood when the writer began, null for none; left out by who looks at no screen */
  instead?: string | null | undefined
}

/**
 * Notes what the overleg decided; deciding on what stands on the agenda means that it was discussed. A new decision
 * replaces the one before, until it has been answered with; not one that the writer has not seen.
 * @throws bundle.answered, bundle.not_scheduled, decision.day_not_ahead, decision.changed
 */
export function decideOutcome(state: Bundle, command: DecideCommand): BundleEvent[] {
  const bundle = open(state)
  const { decisionId, kind, reviewDay, returnDay, day, instead } = command
  const stands = bundle.status === 'besproken' ? bundle.decision : null
  if (instead !== undefined && stands && stands.id !== instead) refuse('decision.changed')
  const ahead = kind === 'geparkeerd' ? returnDay : reviewDay
  if (ahead === null || ahead <= day) {
    refuse('decision.day_not_ahead', { field: kind === 'geparkeerd' ? 'returnDay' : 'reviewDay' })
  }
  return [
    ...discuss(bundle, day),
    { type: 'BundleDecided', data: { ...about(bundle), roundId: bundle.roundId, decisionId, kind, reviewDay, returnDay, day } },
  ]
}

/** Days between a decision and the question whether it really changed something, unless the overleg says otherwise. */
const REVIEW_AFTER_DAYS = 90

/** The review day that is proposed: 90 days on, moved to the first day that is not free. */
export function defaultReviewDay(day: Day, isFree: (day: Day) => boolean): Day {
  return nextWorkingDay(Temporal.PlainDate.from(day).add({ days: REVIEW_AFTER_DAYS }).toString(), isFree)
}
