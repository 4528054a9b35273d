import { dayOf, fromText, type NetworkScope, type Reader, toText, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { RhythmInput } from '../inputs.ts'
import { addDays } from '../rules/days.ts'
import { freeDayTest, freePeriodsBetween } from '../rules/holidays.ts'
import { planOccurrences } from '../rules/occurrences.ts'
import { rhythmProblem } from '../rules/rhythm.ts'
import { freePeriods } from './free-days.ts'

/** How far ahead a preview looks: past the second turn of a rhythm that has one a year. */
const PREVIEW_DAYS = 2 * 366
/** What is shown of it; of a rhythm that seldom turns a little more. */
const YEAR_DAYS = 366
const FEWEST = 2

/**
 * The ontmoetingen that a rhythm would give in the coming year, moved around free days as planning would do it; of one that was
 * moved also the day that the rhythm names, and what is free then.
 * @throws cycles.rhythm_…
 */
export async function rhythmPreview(reader: Reader, scope: NetworkScope, asked: RhythmInput & { now: Temporal.Instant }) {
  const problem = rhythmProblem(asked)
  if (problem) return refuse(`cycles.rhythm_${problem}`, { field: 'rrule' })
  const { now, ...rhythm } = asked
  const start = asked.startsLocal.slice(0, 10)
  const today = dayOf(now)
  const from = [start, today].toSorted().at(-1) ?? today
  const own = await freePeriods(reader, scope)
  const until = addDays(from, PREVIEW_DAYS)
  const slots = planOccurrences({ ...rhythm, zone: ZONE, from, until, isFree: freeDayTest(own) })
  const periods = freePeriodsBetween(from, until, own)
  const shown = slots
    .map((slot) => ({
      startsAt: toText(slot.startsAt),
      endsAt: toText(slot.endsAt),
      moved: slot.moved,
      slotDay: slot.slotDay,
      because: slot.moved
        ? (periods.find(({ fromDay, untilDay }) => fromDay <= slot.slotDay && slot.slotDay <= untilDay)?.name ?? null)
        : null,
    }))
    .filter((slot) => Temporal.Instant.compare(fromText(slot.startsAt), now) > 0)
  const year = shown.filter((slot) => slot.slotDay < addDays(from, YEAR_DAYS))
  return year.length < FEWEST ? shown.slice(0, FEWEST) : year
}
