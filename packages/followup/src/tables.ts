import type { DecisionKind } from './events/shared.ts'
import type { Verdict } from './rules/answers/answers.ts'
import type { BundleStatus } from './rules/bundles/state.ts'
import type { NoteKind } from './rules/notes/notes.ts'
import type { Changed } from './rules/reviews/reviews.ts'

declare module '@lerende/kernel/tables' {
  interface Tables {
    signal: SignalTable
    bundle: BundleTable
    agenda_item: AgendaItemTable
    agenda_note: AgendaNoteTable
    decision: DecisionTable
    answer: AnswerTable
    verdict: VerdictTable
    review_reply: ReviewReplyTable
    course_line: CourseLineTable
    dot_poll: DotPollTable
    dot_choice: { round_id: string; network_id: string; handle: string; choice_json: string }
  }
}

export type SignalKind = 'knelpunt' | 'vraag' | 'les' | 'succes'
export type Niveau = 'bestuur' | 'beleid' | 'uitvoering'

/** Who brought it in is not here, unless they signed it: reflections keeps that sealed, by the signal's id. */
export interface SignalTable {
  id: string
  network_id: string
  overleg_id: string
  /** where it waits while it is loose; its bundle's round counts once it has a bundle */
  round_id: string
  kind: SignalKind
  text: string
  needed: string | null
  from_niveau: Niveau | null
  reflection_id: string | null
  day: string
  due_at: string
  first_due_at: string
  /** null: received and still on its own */
  bundle_id: string | null
  /** 1: its writer lets the whole overleg read it, and not only who leads it */
  shared: number
  /** its writer, who put their name with it; then nothing about it is sealed */
  signed_person_id: string | null
}

export interface BundleTable {
  id: string
  network_id: string
  overleg_id: string
  origin_overleg_id: string
  round_id: string
  title: string
  status: BundleStatus
  /** how the present answer ended it; null while it is open */
  outcome: DecisionKind | null
  due_at: string
  first_due_at: string
  /** the decision that stands, if any */
  decision_id: string | null
  /** the answer that stands, if any */
  answer_id: string | null
  answered_at: string | null
  /** answers given so far */
  turn: number
  day: string
}

export interface AgendaItemTable {
  round_id: string
  bundle_id: string
  network_id: string
  position: number
  minutes: number
  /** `verplaatst`: it went to another overleg, or to another round by hand, before it was discussed */
  status: 'gepland' | 'besproken' | 'doorgeschoven' | 'verplaatst'
}

export interface AgendaNoteTable {
  id: string
  network_id: string
  overleg_id: string
  round_id: string
  bundle_id: string
  kind: NoteKind
  text: string
  /** counts its changes, from one */
  version: number
  /** 1, 2, 3 … within the item */
  seq: number
}

export interface DecisionTable {
  id: string
  network_id: string
  bundle_id: string
  overleg_id: string
  round_id: string
  kind: DecisionKind
  text: string
  reason: string | null
  owner: string | null
  owner_person_id: string | null
  /** whom it was referred to */
  referred_to: string | null
  review_day: string | null
  return_day: string | null
  day: string
  /** 1 while it is the bundle's decision, 0 once another took its place or the bundle opened again */
  standing: number
  review_asked_at: string | null
  /** last day on which contributors can say whether it changed */
  review_until: string | null
  review_concluded_at: string | null
}

export interface AnswerTable {
  id: string
  network_id: string
  bundle_id: string
  decision_id: string
  text: string
  answered_at: string
  turn: number
}

export interface VerdictTable {
  answer_id: string
  network_id: string
  /** keyed hash of answer × person; random once the link is destroyed */
  handle: string
  verdict: Verdict
  remark: string | null
  day: string
  /** the verdict as it was counted, together with at least four others; null while it waits for them */
  counted: Verdict | null
}

export interface ReviewReplyTable {
  decision_id: string
  network_id: string
  /** keyed hash of decision × person; random once the review is concluded */
  handle: string
  changed: Changed
  remark: string | null
  day: string
}

/** Once for a round: what its members want to talk about first. */
export interface DotPollTable {
  round_id: string
  network_id: string
  state: 'open' | 'closed'
  /** null while it is open, and when fewer than five people chose */
  voters: number | null
  /** dots per bundle, all together; null as above */
  dots_json: string | null
}

/** What happened to a bundle, a line an event, in the order in which it happened. */
export interface CourseLineTable {
  bundle_id: string
  network_id: string
  /** 1, 2, 3 … within the bundle */
  seq: number
  day: string
  /** name of the event */
  kind: string
  overleg_id: string
  round_id: string
  /** where it went, for what moved it */
  to_overleg_id: string | null
  to_round_id: string | null
  /** code of why, for what happened by itself */
  reason: string | null
  /** what people wrote with it: reason, instruction, remark */
  note: string | null
}
