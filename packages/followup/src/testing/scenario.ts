import { DomainError } from '@lerende/kernel/errors'
import type { BundleEvent } from '../rules/bundles/bundle-event.ts'
import { type BundleCommand, decide } from '../rules/bundles/decide.ts'
import { evolve } from '../rules/bundles/evolve.ts'
import type { Bundle, RoundPlace } from '../rules/bundles/state.ts'

/** What a command did: its events, or the code of its refusal. */
export type Outcome = BundleEvent[] | string

/** Given these commands before, when this command comes: what happens. */
export function given(...before: BundleCommand[]) {
  const bundle = stateAfter(before)
  return { bundle, when: (command: BundleCommand): Outcome => attempt(bundle, command) }
}

/** The bundle after commands that must all succeed. @throws what a command refuses */
export function stateAfter(commands: readonly BundleCommand[]): Bundle | null {
  return commands.reduce<Bundle | null>((bundle, command) => decide(bundle, command).reduce<Bundle | null>(evolve, bundle), null)
}

/** Decides, and gives a refusal as its code. */
export function attempt(bundle: Bundle | null, command: BundleCommand): Outcome {
  try {
    return decide(bundle, command)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

/** The only event of an outcome, or what came instead. */
export function single(outcome: Outcome): BundleEvent | string {
  const [event] = outcome
  return typeof outcome === 'string' || !event || outcome.length !== 1 ? `not one event: ${JSON.stringify(outcome)}` : event
}

/** Rounds of one overleg, two weeks apart, due on Fridays. */
export const round1: RoundPlace = { overlegId: 'casus', roundId: 'casus-1', dueAt: '2026-03-06T16:00:00.000Z' }
export const round2: RoundPlace = { overlegId: 'casus', roundId: 'casus-2', dueAt: '2026-04-03T16:00:00.000Z' }
export const above: RoundPlace = { overlegId: 'regie', roundId: 'regie-4', dueAt: '2026-04-24T16:00:00.000Z' }

/** One short way for each step, so that a scenario reads as a sentence. */
export const step = {
  create: (...ids: string[]): BundleCommand => ({
    type: 'create',
    bundleId: 'b1',
    title: 'Wachttijd bij aanmelding',
    place: round1,
    signals: (ids.length > 0 ? ids : ['s1', 's2']).map((id) => ({ id, overlegId: 'casus', firstDueAt: round1.dueAt })),
    day: '2026-02-10',
  }),
  schedule: (over: Partial<RoundPlace & { takesAgenda: boolean }> = {}): BundleCommand => ({
    type: 'schedule',
    round: { ...round1, takesAgenda: true, ...over },
    position: 1,
    minutes: 15,
  }),
  discuss: { type: 'discuss', day: '2026-02-24' } as BundleCommand,
  decide: (over: Partial<Extract<BundleCommand, { type: 'decide' }>> = {}): BundleCommand => ({
    type: 'decide',
    decisionId: 'd1',
    kind: 'besluit',
    reviewDay: '2026-05-25',
    returnDay: null,
    day: '2026-02-24',
    ...over,
  }),
  answer: (over: Partial<Extract<BundleCommand, { type: 'answer' }>> = {}): BundleCommand => ({
    type: 'answer',
    answerId: 'a1',
    at: '2026-02-26T09:00:00.000Z',
    day: '2026-02-26',
    ...over,
  }),
  escalate: { type: 'escalate', to: above, day: '2026-02-24' } as BundleCommand,
  referBack: { type: 'referBack', to: round2, day: '2026-04-10' } as BundleCommand,
  reopen: { type: 'reopen', because: 'verdict', to: round2, day: '2026-03-01' } as BundleCommand,
  carryOver: { type: 'carryOver', to: round2, reason: 'niet-besproken' } as BundleCommand,
}
