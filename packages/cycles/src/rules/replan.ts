import { type Day, daysBetween } from './days.ts'
import type { Slot } from './occurrences.ts'
import { MIN_DAYS_BETWEEN } from './rhythm.ts'

/** A round as planning sees it. */
export interface PlannedRound {
  roundId: string
  slotDay: Day
  number: number
  /** whether people may have been asked already: in `ophalen` or later, by phase or, when timers run late, by the clock */
  begun: boolean
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  movedByHand: boolean
  cancelled: boolean
  withPartners: boolean
}

/** What planning does to an overleg. */
export interface RoundPlan {
  /** turns that get a round */
  add: Array<{ slot: Slot; number: number; withPartners: boolean }>
  /** rounds that get another turn, time or number */
  change: Array<{ roundId: string; slot: Slot; number: number; withPartners: boolean }>
  /** rounds that stay where they are and only get another number */
  renumber: Array<{ roundId: string; number: number }>
  /** rounds for which the rhythm has no turn any more */
  withdraw: string[]
}

export interface ReplanInput {
  /** every round of the overleg that was not withdrawn */
  rounds: readonly PlannedRound[]
  /** the turns of the rhythm, from well before now up to the horizon, in order */
  slots: readonly Slot[]
  now: Temporal.Instant
  /** partners join every so many rounds; null: never */
  partnersEvery: number | null
  /** the calendar day of an instant in the network's zone */
  dayOf: (instant: Temporal.Instant) => Day
}

/**
 * Fits the rounds of an overleg to its rhythm. Rounds that began, that were moved by hand or whose ontmoeting was
 * cancelled stay as they are; new turns come well after the last round that began by itself. The others keep their turn, or, when the rhythm names other days, take over its turns in order, so that what hangs on the next round stays
 * with the next round. Planning again without a change gives an empty plan.
 */
export function replan(input: ReplanInput): RoundPlan {
  const fixed = input.rounds.filter((round) => round.begun || round.movedByHand || round.cancelled)
  const open = input.rounds.filter((round) => !fixed.includes(round)).sort(bySlotDay)
  const turns = openTurns(input, fixed, open)
  const assigned = assign(open, turns)
  const numbers = numbering(input.rounds, fixed, turns)

  const plan: RoundPlan = { add: [], change: [], renumber: [], withdraw: [] }
  for (const slot of turns) {
    const number = numbers.get(slot.slotDay) ?? 0
    const withPartners = input.partnersEvery !== null && number % input.partnersEvery === 0
    const round = assigned.get(slot.slotDay)
    if (!round) plan.add.push({ slot, number, withPartners })
    else if (!fits(round, slot) || round.number !== number || round.withPartners !== withPartners) {
      plan.change.push({ roundId: round.roundId, slot, number, withPartners })
    }
  }
  const kept = new Set([...assigned.values()].map((round) => round.roundId))
  plan.withdraw = open.filter((round) => !kept.has(round.roundId)).map((round) => round.roundId)
  for (const round of fixed) {
    const number = numbers.get(round.slotDay)
    if (number !== undefined && number !== round.number) plan.renumber.push({ roundId: round.roundId, number })
  }
  return plan
}

/** Turns that are still to come and that no fixed round stands for. */
function openTurns(input: ReplanInput, fixed: readonly PlannedRound[], open: readonly PlannedRound[]): Slot[] {
  // A round that was moved forward by hand began out of turn: the turns before its own are not history yet.
  const begun = fixed.filter((round) => round.begun && !round.movedByHand).map((round) => round.slotDay)
  const history = begun.toSorted().at(-1) ?? ''
  const openSlots = new Set(open.map((round) => round.slotDay))
  const takenSlots = new Set(fixed.map((round) => round.slotDay))
  const takenDays = new Set(fixed.filter((round) => !round.cancelled).map((round) => input.dayOf(round.startsAt)))
  return input.slots.filter(
    (slot, i) =>
      Temporal.Instant.compare(slot.startsAt, input.now) > 0 &&
      (openSlots.has(slot.slotDay) || isTurnAfter(history, slot.slotDay, input.slots[i + 1]?.slotDay)) &&
      !takenSlots.has(slot.slotDay) &&
      !takenDays.has(input.dayOf(slot.startsAt)),
  )
}

/** Under a new rhythm a turn so soon after the last round that began is no turn of its own: nobody meets twice at once. */
const SOON_DAYS = 21

function isTurnAfter(history: Day | '', slotDay: Day, nextSlotDay: Day | undefined): boolean {
  if (history === '') return true
  const interval = nextSlotDay ? daysBetween(slotDay, nextSlotDay) : MIN_DAYS_BETWEEN
  return daysBetween(history, slotDay) >= Math.min(SOON_DAYS, interval / 2)
}

/** Which open round gets which turn: its own when that is still there, and the rest in order. */
function assign(open: readonly PlannedRound[], turns: readonly Slot[]): Map<Day, PlannedRound> {
  const bySlot = new Map(open.map((round) => [round.slotDay, round]))
  const assigned = new Map<Day, PlannedRound>()
  for (const slot of turns) {
    const own = bySlot.get(slot.slotDay)
    if (own) assigned.set(slot.slotDay, own)
  }
  const staying = new Set([...assigned.values()])
  const homeless = open.filter((round) => !staying.has(round))
  for (const slot of turns) {
    if (assigned.has(slot.slotDay)) continue
    const round = homeless.shift()
    if (!round) break
    assigned.set(slot.slotDay, round)
  }
  return assigned
}

/** Rounds that began keep their number; all that come after count on from the last of them, in order of their turn. */
function numbering(rounds: readonly PlannedRound[], fixed: readonly PlannedRound[], turns: readonly Slot[]): Map<Day, number> {
  const begun = rounds.filter((round) => round.begun)
  let number = begun.reduce((last, round) => Math.max(last, round.number), 0)
  const ahead = [...fixed.filter((round) => !round.begun), ...turns].map((one) => one.slotDay).sort()
  return new Map(ahead.map((day) => [day, ++number]))
}

function fits(round: PlannedRound, slot: Slot): boolean {
  return round.slotDay === slot.slotDay && round.startsAt.equals(slot.startsAt) && round.endsAt.equals(slot.endsAt)
}

function bySlotDay(a: PlannedRound, b: PlannedRound): number {
  return a.slotDay < b.slotDay ? -1 : a.slotDay > b.slotDay ? 1 : 0
}
