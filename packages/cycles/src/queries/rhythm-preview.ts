import { dayOf, fromText, type NetworkScope, type Reader, toText, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { RhythmInput } from '../inputs.ts'
import { addDays } from '../rules/days.ts'
import { planOccurrences } from '../rules/occurrences.ts'
import { rhythmProblem } from '../rules/rhythm.ts'
import { freeDays } from './free-days.ts'

/** How far ahead a preview looks: past the second turn of a rhythm that has one a year. */
const PREVIEW_DAYS = 2 * 366

/**
 * The first ontmoetingen that a rhythm would give from now on, moved around free days as planning would do it.
 * @throws cycles.rhythm_…
 */
export async function rhythmPreview(reader: Reader, scope: NetworkScope, asked: RhythmInput & { now: Temporal.Instant }) {
  const problem = rhythmProblem(asked)
  if (problem) return refuse(`cycles.rhythm_${problem}`, { field: 'rrule' })
  const { now, ...rhythm } = asked
  const start = asked.startsLocal.slice(0, 10)
  const today = dayOf(now)
  const from = [start, today].toSorted().at(-1) ?? today
  const slots = planOccurrences({
    ...rhythm,
    zone: ZONE,
    from,
    until: addDays(from, PREVIEW_DAYS),
    isFree: await freeDays(reader, scope),
  })
  return slots
    .map((slot) => ({ startsAt: toText(slot.startsAt), endsAt: toText(slot.endsAt), moved: slot.moved }))
    .filter((slot) => Temporal.Instant.compare(fromText(slot.startsAt), now) > 0)
    .slice(0, 4)
}
