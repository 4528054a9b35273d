import type { BundleEvent } from './bundle-event.ts'
import type { Bundle, RoundPlace } from './state.ts'

/** The bundle after one event. The first event of a bundle is its creation. */
export function evolve(bundle: Bundle | null, event: BundleEvent): Bundle {
  if (event.type === 'BundleCreated') {
    const { bundleId, title, overlegId, originOverlegId, roundId, signalIds, dueAt, firstDueAt } = event.data
    return { status: 'gebundeld', id: bundleId, title, overlegId, originOverlegId, roundId, signalIds, dueAt, firstDueAt, turn: 0 }
  }
  if (!bundle) throw new Error(`${event.type} before BundleCreated`)
  switch (event.type) {
    case 'SignalsBundled':
      return { ...bundle, signalIds: [...bundle.signalIds, ...event.data.signalIds], firstDueAt: event.data.firstDueAt }
    case 'SignalUnbundled':
      return { ...bundle, signalIds: bundle.signalIds.filter((id) => id !== event.data.signalId) }
    case 'BundleRenamed':
      return { ...bundle, title: event.data.title }
    case 'BundleScheduled': {
      const { roundId, dueAt, position, minutes } = event.data
      return { ...commonOf(bundle), roundId, dueAt, status: 'geagendeerd', place: { position, minutes } }
    }
    case 'BundleUnscheduled':
      return { ...commonOf(bundle), status: 'gebundeld' }
    case 'BundleDiscussed':
      return { ...commonOf(bundle), status: 'besproken', decision: null }
    case 'BundleDecided':
      return { ...commonOf(bundle), status: 'besproken', decision: { id: event.data.decisionId, kind: event.data.kind } }
    case 'BundleAnswered': {
      const { decisionId, outcome, answerId, answeredAt, turn } = event.data
      const decision = { id: decisionId, kind: outcome }
      return { ...commonOf(bundle), status: 'beantwoord', decision, answer: { id: answerId, at: answeredAt }, turn }
    }
    case 'BundleEscalated':
    case 'BundleReferredBack':
      return waitingIn(bundle, { overlegId: event.data.overlegId, roundId: event.data.to, dueAt: event.data.dueAt })
    case 'BundleCarriedOver':
      return waitingIn(bundle, { overlegId: bundle.overlegId, roundId: event.data.to, dueAt: event.data.dueAt })
    case 'BundleReopened':
      return waitingIn(bundle, { overlegId: bundle.overlegId, roundId: event.data.roundId, dueAt: event.data.dueAt })
    default:
      return event satisfies never
  }
}

function waitingIn(bundle: Bundle, place: RoundPlace): Bundle {
  return { ...commonOf(bundle), ...place, status: 'gebundeld' }
}

/** What a bundle keeps whatever its status. */
function commonOf(bundle: Bundle) {
  const { id, title, overlegId, originOverlegId, roundId, signalIds, dueAt, firstDueAt, turn } = bundle
  return { id, title, overlegId, originOverlegId, roundId, signalIds, dueAt, firstDueAt, turn }
}
