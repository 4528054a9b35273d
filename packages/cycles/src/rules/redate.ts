import { PHASES, type Phase, type RoundDates } from './phases.ts'

const STEPS = ['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'due'] as const

/**
 * The dates of a round after its ontmoeting or the free days changed: what began, or whose moment came, stays as it was;
 * the rest follows, but not to before now.
 */
export function redate(round: { phase: Phase; dates: RoundDates }, computed: RoundDates, now: Temporal.Instant): RoundDates {
  const dates = { ...round.dates }
  for (const step of STEPS) {
    const began = step !== 'due' && PHASES.indexOf(step) <= PHASES.indexOf(round.phase)
    if (began || Temporal.Instant.compare(round.dates[step], now) <= 0) continue
    dates[step] = Temporal.Instant.compare(computed[step], now) < 0 ? now : computed[step]
  }
  return dates
}

/** Whether two rounds have the same dates. */
export function sameDates(a: RoundDates, b: RoundDates): boolean {
  return STEPS.every((step) => a[step].equals(b[step]))
}
