import { refuse } from '../../errors.ts'
import { about, earliest, open } from './about.ts'
import type { BundleEvent } from './bundle-event.ts'
import type { Bundle, Day, Moment, RoundPlace } from './state.ts'

export interface LooseSignal {
  id: string
  overlegId: string
  firstDueAt: Moment
}

export type ComposeCommand =
  | { type: 'create'; bundleId: string; title: string; place: RoundPlace; signals: readonly LooseSignal[]; day: Day }
  | { type: 'add'; signals: readonly LooseSignal[] }
  | { type: 'remove'; signalId: string; to: RoundPlace }
  | { type: 'rename'; title: string }

/** Makes a bundle. @throws signal.other_overleg when a signal was brought in elsewhere */
export function create(command: Extract<ComposeCommand, { type: 'create' }>): BundleEvent[] {
  const { bundleId, title, place, signals, day } = command
  const [first] = signals
  if (!first) return refuse('signal.unknown', { field: 'signalIds' })
  if (signals.some((signal) => signal.overlegId !== place.overlegId)) {
    refuse('signal.other_overleg', { field: 'signalIds' })
  }
  const firstDueAt = earliest(
    signals.map((signal) => signal.firstDueAt),
    first.firstDueAt,
  )
  const { overlegId, roundId, dueAt } = place
  const signalIds = signals.map((signal) => signal.id)
  return [
    {
      type: 'BundleCreated',
      data: { bundleId, overlegId, title, originOverlegId: overlegId, roundId, signalIds, dueAt, firstDueAt, day },
    },
  ]
}

/**
 * Puts more signals in: from the overleg that has the bundle, or the one where it began. Also after the discussion,
 * so that somebody who brought in the same gets the same answer.
 * @throws bundle.answered, signal.other_overleg
 */
export function add(state: Bundle, signals: readonly LooseSignal[]): BundleEvent[] {
  const bundle = open(state)
  const fresh = signals.filter((signal) => !bundle.signalIds.includes(signal.id))
  if (fresh.length === 0) return []
  if (fresh.some((signal) => signal.overlegId !== bundle.overlegId && signal.overlegId !== bundle.originOverlegId)) {
    refuse('signal.other_overleg', { field: 'signalIds' })
  }
  // A bundle owes its answer by the earliest promise among its signals.
  const firstDueAt = earliest(
    fresh.map((signal) => signal.firstDueAt),
    bundle.firstDueAt,
  )
  return [{ type: 'SignalsBundled', data: { ...about(bundle), signalIds: fresh.map((signal) => signal.id), firstDueAt } }]
}

/** Takes one signal out; it waits on its own again. @throws bundle.answered, signal.not_in_bundle, bundle.last_signal */
export function remove(state: Bundle, signalId: string, to: RoundPlace): BundleEvent[] {
  const bundle = open(state)
  if (!bundle.signalIds.includes(signalId)) refuse('signal.not_in_bundle')
  if (bundle.signalIds.length === 1) refuse('bundle.last_signal')
  return [{ type: 'SignalUnbundled', data: { ...about(bundle), signalId, roundId: to.roundId, dueAt: to.dueAt } }]
}

/** Gives another title. @throws bundle.answered: contributors have read the old one */
export function rename(state: Bundle, title: string): BundleEvent[] {
  const bundle = open(state)
  return bundle.title === title ? [] : [{ type: 'BundleRenamed', data: { ...about(bundle), title } }]
}
