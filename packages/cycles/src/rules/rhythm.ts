import { RRuleTemporal } from 'rrule-temporal'
import { addDays, type Day, daysBetween } from './days.ts'

/** A rhythm as it is kept: an RFC 5545 rule, and the first moment in local time. */
export interface Rhythm {
  /** such as `FREQ=MONTHLY;BYDAY=2TU`; an UNTIL is a plain day */
  rrule: string
  /** `YYYY-MM-DDTHH:mm` on the clock of the network's zone; the first turn is named on or after it */
  startsLocal: string
}

/** Why a rhythm cannot be used; part of the error code `cycles.rhythm_…`. */
export type RhythmProblem = 'unreadable' | 'unusual' | 'too_often' | 'empty'

/** An overleg meets at most once a week: a round needs days to take in, to prepare and to answer. */
export const MIN_DAYS_BETWEEN = 7

/** How far ahead a rhythm is tried out: past every month of the longest usual interval, twice. */
const TRIAL_DAYS = 3 * 366

const PARTS = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS', 'UNTIL', 'WKST'])
const FREQS = new Set(['WEEKLY', 'MONTHLY', 'YEARLY'])

/**
 * The days a rhythm names, from `from` up to but not including `until`, in order, each once.
 * Days are worked out on a calendar without a zone, so that no change of the clock can move one.
 * @throws Error when the rule is not one that {@link rhythmProblem} lets through
 */
export function rhythmDays(rhythm: Rhythm, from: Day, until: Day): Day[] {
  const start = rhythm.startsLocal.slice(0, 10)
  const first = from > start ? from : start
  if (first >= until) return []
  const rule = new RRuleTemporal({ rruleString: rhythm.rrule, dtstart: noon(start), cache: false })
  return rule.between(noon(first), noon(addDays(until, -1)), true).map((at) => at.toPlainDate().toString())
}

/** Noon in a zone without daylight saving stands for the day. */
function noon(day: Day): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime('UTC')
}

/** What is wrong with a rhythm, or null: only rhythms that people can keep and that we can plan around holidays. */
export function rhythmProblem(rhythm: Rhythm): RhythmProblem | null {
  const parts = rhythm.rrule.split(';').map((part) => part.split('='))
  const names = parts.map(([name]) => name ?? '')
  if (parts.some((part) => part.length !== 2) || new Set(names).size !== names.length) return 'unreadable'
  if (names.some((name) => !PARTS.has(name))) return 'unusual'
  const values = new Map(parts.map(([name = '', value = '']) => [name, value]))
  if (!FREQS.has(values.get('FREQ') ?? '')) return 'unusual'
  const end = values.get('UNTIL')
  if (end !== undefined && !/^\d{8}$/.test(end)) return 'unusual'
  return trialProblem(rhythm)
}

function trialProblem(rhythm: Rhythm): RhythmProblem | null {
  const start = rhythm.startsLocal.slice(0, 10)
  try {
    const days = rhythmDays(rhythm, start, addDays(start, TRIAL_DAYS))
    if (days.length === 0) return 'empty'
    const tooOften = days.some((day, i) => i > 0 && daysBetween(days[i - 1] ?? day, day) < MIN_DAYS_BETWEEN)
    return tooOften ? 'too_often' : null
  } catch {
    return 'unreadable'
  }
}
