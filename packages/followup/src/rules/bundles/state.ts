import type { DecisionKind } from '../../events/shared.ts'

/**
 * Instants in the rules are fixed-width UTC text, as they stand in the tables: text order is time order.
 * Days are `YYYY-MM-DD`.
 */
export type Moment = string
export type Day = string

export interface StandingDecision {
  id: string
  kind: DecisionKind
}

interface Common {
  id: string
  title: string
  /** who has it now, and where it began */
  overlegId: string
  originOverlegId: string
  /** the round in which it is to be dealt with */
  roundId: string
  signalIds: readonly string[]
  /** when that round owes the answer */
  dueAt: Moment
  /** what was promised first to the earliest contributor; never moves to later */
  firstDueAt: Moment
  /** answers given so far */
  turn: number
}

export interface AgendaPlace {
  position: number
  minutes: number
}

/** One bundle and where it stands on its way to an answer. */
export type Bundle =
  | (Common & { status: 'gebundeld' })
  | (Common & { status: 'geagendeerd'; place: AgendaPlace })
  | (Common & { status: 'besproken'; decision: StandingDecision | null })
  | (Common & { status: 'beantwoord'; decision: StandingDecision; answer: { id: string; at: Moment } })

export type BundleStatus = Bundle['status']

/** A round as far as a bundle needs to know it. */
export interface RoundPlace {
  roundId: string
  overlegId: string
  dueAt: Moment
}

/** Whether the promised moment has passed without an answer. */
export function isOverdue(bundle: Pick<Bundle, 'status' | 'dueAt'>, now: Moment): boolean {
  return bundle.status !== 'beantwoord' && now > bundle.dueAt
}

/**
 * What contributors may count on: what was promised first, also when it has moved to a later round since. An answer
 * kept that promise; when it is opened again after that, there is a new one.
 */
export function promisedAt(bundle: Pick<Bundle, 'dueAt' | 'firstDueAt' | 'turn'>): Moment {
  return bundle.turn > 0 ? bundle.dueAt : bundle.firstDueAt
}

/** Whether it waits longer than was promised. */
export function isLate(bundle: Pick<Bundle, 'status' | 'dueAt' | 'firstDueAt' | 'turn'>, now: Moment): boolean {
  return bundle.status !== 'beantwoord' && now > promisedAt(bundle)
}
