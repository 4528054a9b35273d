import { addDays, type Day, type IsFree, instantAt, nextWorkingDay, previousWorkingDay } from './days.ts'

/** The course of a round, in order. Before `ophalen` it only stands in the calendar. */
export const PHASES = ['gepland', 'ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond'] as const
export type Phase = (typeof PHASES)[number]

/** Phases that begin by the clock. `afgerond` never does: that takes an answer to everything. */
export type TimedPhase = Exclude<Phase, 'gepland' | 'afgerond'>

/** Days from the day of the ontmoeting, below zero before it. */
export interface Offsets {
  ophalen: number
  agenderen: number
  reflecteren: number
  terugkoppelen: number
  due: number
}

export const DEFAULT_OFFSETS: Offsets = { ophalen: -21, agenderen: -7, reflecteren: 0, terugkoppelen: 4, due: 14 }

/** When each phase begins, and when every answer is due. */
export type RoundDates = Record<TimedPhase | 'due', Temporal.Instant>

/** The working day as deadlines know it, in local time: a phase opens in the morning, a deadline ends the day. */
const MORNING = '08:00'
const EVENING = '17:00'

export interface Meeting {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

/**
 * When the phases of a round begin. No date but the ontmoeting itself lies on a free day: it moves to the next working
 * day. Before the ontmoeting that could leave no time to prepare or to bring something in; then it moves back to
 * before the free days instead. Always ophalen < agenderen <= ontmoeten <= reflecteren <= terugkoppelen <= due.
 */
export function roundDates(meeting: Meeting, offsets: Offsets, calendar: { isFree: IsFree; zone: string }): RoundDates {
  const { isFree, zone } = calendar
  const day = meeting.startsAt.toZonedDateTimeISO(zone).toPlainDate().toString()
  const agenderenDay = agenderenDayOf(day, offsets, isFree)
  const ophalenDay = ophalenDayOf(day, agenderenDay, offsets, isFree)
  const after = (days: number, time: string) => instantAt(nextWorkingDay(addDays(day, days), isFree), time, zone)
  const agenderen = earlier(instantAt(agenderenDay, EVENING, zone), meeting.startsAt)
  const reflecteren = offsets.reflecteren === 0 ? meeting.endsAt : later(after(offsets.reflecteren, MORNING), meeting.endsAt)
  const terugkoppelen = later(after(offsets.terugkoppelen, MORNING), workingMoment(reflecteren, calendar))
  const due = later(after(offsets.due, EVENING), terugkoppelen)
  return { ophalen: instantAt(ophalenDay, MORNING, zone), agenderen, ontmoeten: meeting.startsAt, reflecteren, terugkoppelen, due }
}

/** The moment itself, or the first working morning after it: an ontmoeting may run past midnight into a free day. */
function workingMoment(at: Temporal.Instant, { isFree, zone }: { isFree: IsFree; zone: string }): Temporal.Instant {
  const day = at.toZonedDateTimeISO(zone).toPlainDate().toString()
  return isFree(day) ? instantAt(nextWorkingDay(day, isFree), MORNING, zone) : at
}

/** Preparing takes at least the day before the ontmoeting. */
function agenderenDayOf(day: Day, offsets: Offsets, isFree: IsFree): Day {
  const wanted = addDays(day, offsets.agenderen)
  const next = nextWorkingDay(wanted, isFree)
  return next < day ? next : previousWorkingDay(wanted, isFree)
}

/** Bringing in takes at least half the days that were meant for it. */
function ophalenDayOf(day: Day, agenderenDay: Day, offsets: Offsets, isFree: IsFree): Day {
  const days = offsets.agenderen - offsets.ophalen
  const next = nextWorkingDay(addDays(day, offsets.ophalen), isFree)
  if (next <= addDays(agenderenDay, -Math.ceil(days / 2))) return next
  return previousWorkingDay(addDays(agenderenDay, -days), isFree)
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b
}

/** The phase that follows, or null after the last. */
export function phaseAfter(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) + 1] ?? null
}

/** The next phase that the clock will begin, or null when the rest is up to people. */
export function nextTimedPhase(phase: Phase): TimedPhase | null {
  const next = phaseAfter(phase)
  return next === null || next === 'afgerond' || next === 'gepland' ? null : next
}

/** Whether the ontmoeting of a round in this phase is still to come. */
export function isBeforeMeeting(phase: Phase): boolean {
  return PHASES.indexOf(phase) < PHASES.indexOf('ontmoeten')
}
