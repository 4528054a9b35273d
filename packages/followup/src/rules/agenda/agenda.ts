import { refuse } from '../../errors.ts'
import { about, open } from '../bundles/about.ts'
import type { AgendaItems, BundleEvent } from '../bundles/bundle-event.ts'
import type { Bundle, Day, RoundPlace } from '../bundles/state.ts'

export type AgendaCommand =
  | { type: 'schedule'; round: RoundPlace & { takesAgenda: boolean }; position: number; minutes: number }
  | { type: 'unschedule' }
  | { type: 'discuss'; day: Day }

/**
 * Puts a bundle on the agenda of a round of the overleg that has it; a bundle that is on another agenda moves.
 * @throws bundle.answered, bundle.discussed, round.other_overleg, round.agenda_closed
 */
export function schedule(state: Bundle, command: Extract<AgendaCommand, { type: 'schedule' }>): BundleEvent[] {
  const bundle = open(state)
  const { round, position, minutes } = command
  if (bundle.status === 'besproken') refuse('bundle.discussed')
  if (round.overlegId !== bundle.overlegId) refuse('round.other_overleg', { field: 'roundId' })
  if (!round.takesAgenda) refuse('round.agenda_closed', { field: 'roundId' })
  return [{ type: 'BundleScheduled', data: { ...about(bundle), roundId: round.roundId, position, minutes, dueAt: round.dueAt } }]
}

/** Takes a bundle off the agenda. @throws bundle.answered, bundle.discussed, bundle.not_scheduled */
export function unschedule(state: Bundle): BundleEvent[] {
  const bundle = open(state)
  if (bundle.status === 'besproken') return refuse('bundle.discussed')
  if (bundle.status === 'gebundeld') return refuse('bundle.not_scheduled')
  return [{ type: 'BundleUnscheduled', data: { ...about(bundle), roundId: bundle.roundId } }]
}

/** Notes that it was talked about. Again changes nothing. @throws bundle.answered, bundle.not_scheduled */
export function discuss(state: Bundle, day: Day): BundleEvent[] {
  const bundle = open(state)
  if (bundle.status === 'besproken') return []
  if (bundle.status === 'gebundeld') return refuse('bundle.not_scheduled')
  return [{ type: 'BundleDiscussed', data: { ...about(bundle), roundId: bundle.roundId, day } }]
}

/**
 * The agenda in its new order, positions from 1.
 * @throws agenda.changed when what is ordered is not exactly what stands on the agenda
 */
export function order(current: readonly string[], wanted: ReadonlyArray<{ bundleId: string; minutes: number }>): AgendaItems {
  const known = new Set(current)
  const named = new Set(wanted.map((item) => item.bundleId))
  if (named.size !== wanted.length || named.size !== known.size || wanted.some((item) => !known.has(item.bundleId))) {
    refuse('agenda.changed')
  }
  return wanted.map((item, i) => ({ bundleId: item.bundleId, position: i + 1, minutes: item.minutes }))
}

export interface TimeBoxes {
  planned: number
  available: number | null
  /** minutes that do not fit; 0 when all fits or the length of the ontmoeting is unknown */
  over: number
}

/** How the planned minutes relate to the ontmoeting. Too much is allowed, but said. */
export function timeBoxes(minutes: readonly number[], available: number | null): TimeBoxes {
  const planned = minutes.reduce((sum, one) => sum + one, 0)
  return { planned, available, over: available === null ? 0 : Math.max(0, planned - available) }
}
