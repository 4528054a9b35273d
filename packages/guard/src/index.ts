export { type Objection, objectionTo, unconfirmed } from './rules/confirmed.ts'
export type { BlockedKind, Finding, MarkedKind } from './rules/finding.ts'
export { type Guarded, guardText } from './rules/guard.ts'
