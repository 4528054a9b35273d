import { addDays, type Day, daysBetween, type IsFree, instantAt } from './days.ts'
import { MIN_DAYS_BETWEEN, type Rhythm, rhythmDays } from './rhythm.ts'

/** What happens to a turn that falls on a free day. */
export type HolidayRule = 'move-later' | 'move-earlier' | 'skip'

/** One turn of a rhythm. */
export interface Slot {
  /** the day that the rhythm itself names: the turn's identity, also after it was moved */
  slotDay: Day
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** whether the holiday rule gave it another day */
  moved: boolean
}

export interface PlanInput extends Rhythm {
  zone: string
  /** turns whose slot day lies from here … */
  from: Day
  /** … up to but not including this day */
  until: Day
  durationMinutes: number
  holidayRule: HolidayRule
  isFree: IsFree
}

/** Longer than the summer holiday; a turn that would have to move further falls away. */
export const MAX_SHIFT_DAYS = 56

/** A neighbour further away than this leaves all the room there is, so it need not be looked up. */
const NEIGHBOUR_DAYS = MAX_SHIFT_DAYS + MIN_DAYS_BETWEEN

/**
 * The turns of a rhythm between two days. The local time is the same in summer and winter.
 *
 * A turn on a free day moves in the direction of the rule: to the same weekday one or two weeks further if that is not
 * free (it is the weekday that people keep free), else to the first day that is not. It stays in its own turn: at least
 * a week (in a weekly or fortnightly rhythm half the interval) away from the day that the rhythm names next, and never
 * further than {@link MAX_SHIFT_DAYS}. A turn for which that leaves no day falls away. So turns never swap or share a
 * day, and what happens to one depends on its neighbours in the rhythm alone: planning in pieces is planning at once.
 */
export function planOccurrences(input: PlanInput): Slot[] {
  const days = rhythmDays(input, addDays(input.from, -NEIGHBOUR_DAYS), addDays(input.until, NEIGHBOUR_DAYS))
  const time = input.startsLocal.slice(11, 16)
  const slots: Slot[] = []
  for (const [i, slotDay] of days.entries()) {
    if (slotDay < input.from || slotDay >= input.until) continue
    const neighbour = input.holidayRule === 'move-later' ? days[i + 1] : days[i - 1]
    const day = input.isFree(slotDay) ? shifted(slotDay, neighbour, input) : slotDay
    if (!day) continue
    const startsAt = instantAt(day, time, input.zone)
    const endsAt = startsAt.add({ minutes: input.durationMinutes })
    slots.push({ slotDay, startsAt, endsAt, moved: day !== slotDay })
  }
  return slots
}

function shifted(slotDay: Day, neighbour: Day | undefined, input: Pick<PlanInput, 'holidayRule' | 'isFree'>): Day | null {
  if (input.holidayRule === 'skip') return null
  const step = input.holidayRule === 'move-later' ? 1 : -1
  const room = neighbour ? roomBefore(Math.abs(daysBetween(slotDay, neighbour))) : MAX_SHIFT_DAYS
  for (const days of [7, 14]) {
    const candidate = addDays(slotDay, days * step)
    if (days <= room && !input.isFree(candidate)) return candidate
  }
  for (let days = 1; days <= room; days++) {
    const candidate = addDays(slotDay, days * step)
    if (!input.isFree(candidate)) return candidate
  }
  return null
}

/** How many days a turn may move towards a neighbour that is `gap` days away. */
function roomBefore(gap: number): number {
  const distance = Math.min(MIN_DAYS_BETWEEN, Math.ceil(gap / 2))
  return Math.min(MAX_SHIFT_DAYS, gap - distance)
}
