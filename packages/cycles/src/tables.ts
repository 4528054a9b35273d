// Rooms below ours whose tables stand beside these.

import { fromText, toText } from '@lerende/kernel'
import type {} from '@lerende/network'
import type { HolidayRule } from './rules/occurrences.ts'
import { type Offsets, PHASES, type Phase, type RoundDates } from './rules/phases.ts'

declare module '@lerende/kernel/tables' {
  interface Tables {
    overleg: OverlegTable
    overleg_member: OverlegMemberTable
    free_period: { id: string; network_id: string; from_day: string; until_day: string; name: string }
    round: RoundTable
    ontmoeting: OntmoetingTable
    attendance: AttendanceTable
    calendar_entry: CalendarEntryTable
    moment_request: MomentRequestTable
    meeting_clock: MeetingClockTable
    niveau_coordinator: { network_id: string; niveau: Niveau; person_id: string }
    /** `id` is what the address is made from, with a key that is not in the database */
    calendar_feed: { id: string; network_id: string; person_id: string }
    /** as above, for one person and one overleg */
    overleg_feed: { id: string; network_id: string; overleg_id: string; person_id: string }
    ontmoeting_begeleider: { ontmoeting_id: string; network_id: string; person_id: string }
  }
}

export const NIVEAUS = ['uitvoering', 'beleid', 'bestuur'] as const
export type Niveau = (typeof NIVEAUS)[number]
export type OverlegRole = 'coordinator' | 'begeleider' | 'lid'
export type OntmoetingStatus = 'gepland' | 'gehouden' | 'geannuleerd'
export type Rsvp = 'ja' | 'misschien' | 'nee'

export interface OverlegTable {
  id: string
  network_id: string
  key: string
  name: string
  niveau: Niveau
  kind: string
  rrule: string
  /** first moment, `YYYY-MM-DDTHH:mm` on the clock in Amsterdam */
  starts_local: string
  duration_minutes: number
  place: string
  offsets_json: string
  holiday_rule: HolidayRule
  /** overleg one niveau up, or null */
  escalates_to: string | null
  /** partners join every so many rounds; null: never */
  partners_every: number | null
  /** key in the content pack */
  werkvorm: string | null
}

export interface OverlegMemberTable {
  overleg_id: string
  network_id: string
  person_id: string
  role: OverlegRole
  /** 0 or 1: comes only when partners join */
  partner: number
}

export interface RoundTable {
  id: string
  network_id: string
  overleg_id: string
  /** the day that the rhythm names: the turn's identity */
  slot_day: string
  /** 1, 2, 3 … within the overleg, in order of turn */
  number: number
  phase: Phase
  ophalen_at: string
  agenderen_at: string
  ontmoeten_at: string
  reflecteren_at: string
  terugkoppelen_at: string
  due_at: string
  closed_at: string | null
  /** a new rhythm has no turn for it; the row stays for what points at it */
  withdrawn_at: string | null
}

export interface OntmoetingTable {
  id: string
  network_id: string
  overleg_id: string
  round_id: string
  slot_day: string
  starts_at: string
  ends_at: string
  place: string
  status: OntmoetingStatus
  /** why it was cancelled, in words for the members */
  cancel_reason: string | null
  /** 0 or 1 */
  moved_by_hand: number
  /** rises with every change that calendars must follow */
  calendar_sequence: number
  /** 0 or 1 */
  with_partners: number
  /** key in the content pack */
  werkvorm: string | null
}

export interface AttendanceTable {
  ontmoeting_id: string
  network_id: string
  person_id: string
  rsvp: Rsvp | null
  replaced_by: string | null
  /** 0 or 1; null until somebody recorded who was there */
  attended: number | null
  /** when they said so, as UTC text; null when they did not, or before this was kept */
  answered_at: string | null
}

/** The last invitation that somebody got: what stands in their own calendar. */
export interface CalendarEntryTable {
  ontmoeting_id: string
  network_id: string
  person_id: string
  sequence: number
  /** when that was made, UTC text */
  stamped_at: string
  starts_at: string
  ends_at: string
  place: string
  /** 0 or 1: it was taken out again */
  withdrawn: number
  /** DTSTAMP of the last answer that came back from a calendar program, UTC text */
  reply_stamp: string | null
}

/** Another moment that somebody proposed from their calendar. Instants are UTC text, null when they could not be read. */
export interface MomentRequestTable {
  ontmoeting_id: string
  network_id: string
  person_id: string
  starts_at: string | null
  ends_at: string | null
  comment: string | null
  asked_at: string
}

export interface MeetingClockTable {
  ontmoeting_id: string
  network_id: string
  /** a step of the werkvorm, or an item of the agenda */
  about: 'stap' | 'punt'
  /** number of the step from nought, or id of the bundle */
  subject_id: string
  seconds: number
  /** how long it ran before it was last held */
  spent_seconds: number
  /** null while it stands still */
  started_at: string | null
}

type DateColumns = Pick<RoundTable, 'ophalen_at' | 'agenderen_at' | 'ontmoeten_at' | 'reflecteren_at' | 'terugkoppelen_at' | 'due_at'>

/** The dates of a round as they stand in its row. */
export function datesOf(row: DateColumns): RoundDates {
  return {
    ophalen: fromText(row.ophalen_at),
    agenderen: fromText(row.agenderen_at),
    ontmoeten: fromText(row.ontmoeten_at),
    reflecteren: fromText(row.reflecteren_at),
    terugkoppelen: fromText(row.terugkoppelen_at),
    due: fromText(row.due_at),
  }
}

/** The columns that hold the dates of a round. */
export function dateColumns(dates: RoundDates): DateColumns {
  return {
    ophalen_at: toText(dates.ophalen),
    agenderen_at: toText(dates.agenderen),
    ontmoeten_at: toText(dates.ontmoeten),
    reflecteren_at: toText(dates.reflecteren),
    terugkoppelen_at: toText(dates.terugkoppelen),
    due_at: toText(dates.due),
  }
}

export function offsetsOf(row: Pick<OverlegTable, 'offsets_json'>): Offsets {
  // Only our own commands write this column, from offsets that fit the input schema.
  return JSON.parse(row.offsets_json) as Offsets
}

/** Whether a round came at least as far as a phase. */
export function reached(phase: Phase, atLeast: Phase): boolean {
  return PHASES.indexOf(phase) >= PHASES.indexOf(atLeast)
}
