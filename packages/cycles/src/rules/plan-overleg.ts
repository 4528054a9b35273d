import type { IsFree } from './days.ts'
import { planningWindow } from './horizon.ts'
import { type HolidayRule, planOccurrences, type Slot } from './occurrences.ts'
import { type Offsets, type Phase, type RoundDates, roundDates } from './phases.ts'
import { redate, sameDates } from './redate.ts'
import { type PlannedRound, replan } from './replan.ts'
import type { Rhythm } from './rhythm.ts'

export interface OverlegRhythm extends Rhythm {
  durationMinutes: number
  holidayRule: HolidayRule
  offsets: Offsets
  partnersEvery: number | null
}

/** A round of the overleg that was not withdrawn. */
export interface KnownRound extends Omit<PlannedRound, 'begun'> {
  phase: Phase
  dates: RoundDates
}

/** A round as it will be. */
export interface Target {
  slot: Pick<Slot, 'slotDay' | 'startsAt' | 'endsAt'>
  number: number
  withPartners: boolean
  dates: RoundDates
}

export interface OverlegPlanning {
  add: Target[]
  change: Array<{ round: KnownRound; target: Target }>
  withdraw: KnownRound[]
}

export interface Calendar {
  isFree: IsFree
  zone: string
  now: Temporal.Instant
}

/** Everything that planning an overleg changes, dates of phases included. Nothing changed: all lists are empty. */
export function planOverleg(rhythm: OverlegRhythm, rounds: readonly KnownRound[], calendar: Calendar): OverlegPlanning {
  const { now, zone, isFree } = calendar
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate().toString()
  const slots = planOccurrences({ ...rhythm, ...planningWindow(dayOf(now)), zone, isFree })
  const known = rounds.map((round) => ({ ...round, begun: hasBegun(round, now) }))
  const plan = replan({ rounds: known, slots, now, partnersEvery: rhythm.partnersEvery, dayOf })
  const datesFor = (slot: Target['slot']) => roundDates(slot, rhythm.offsets, { isFree, zone })

  const add = plan.add.map((one) => ({ ...one, dates: datesFor(one.slot) }))
  const changes = new Map(plan.change.map((one) => [one.roundId, one]))
  const numbers = new Map(plan.renumber.map((one) => [one.roundId, one.number]))
  const withdrawn = new Set(plan.withdraw)
  const change: OverlegPlanning['change'] = []
  for (const round of rounds) {
    if (withdrawn.has(round.roundId) || round.phase === 'afgerond') continue
    const to = changes.get(round.roundId) ?? {
      slot: round,
      number: numbers.get(round.roundId) ?? round.number,
      withPartners: round.withPartners,
    }
    const computed = datesFor(to.slot)
    const dates = round.startsAt.equals(to.slot.startsAt) ? redate(round, computed, now) : computed
    const changed = changes.has(round.roundId) || numbers.has(round.roundId) || !sameDates(dates, round.dates)
    if (changed) change.push({ round, target: { ...to, dates } })
  }
  return { add, change, withdraw: rounds.filter((round) => withdrawn.has(round.roundId)) }
}

/** Timers may be late after a stop; the clock counts as well. */
function hasBegun(round: KnownRound, now: Temporal.Instant): boolean {
  return round.phase !== 'gepland' || Temporal.Instant.compare(round.dates.ophalen, now) <= 0
}
