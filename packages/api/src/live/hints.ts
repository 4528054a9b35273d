import {
  AttendanceRecorded,
  BegeleiderAsked,
  BegeleiderThanked,
  CheckedIn,
  FreePeriodAdded,
  FreePeriodRemoved,
  GuestAsked,
  GuestThanked,
  MeetingClockSet,
  MemberJoined,
  MemberLeft,
  OntmoetingCancelled,
  OntmoetingHeld,
  OntmoetingMoved,
  OtherMomentAsked,
  OtherMomentSetAside,
  OverlegCreated,
  RhythmChanged,
  RoundClosed,
  RoundFeedbackDue,
  RoundPhaseEntered,
  RoundsPlanned,
  RoundsRescheduled,
  RoundsWithdrawn,
  RsvpGiven,
  WerkvormChosen,
} from '@lerende/cycles'
import {
  AgendaOrdered,
  BundleAnswered,
  BundleCarriedOver,
  BundleCreated,
  BundleDecided,
  BundleDiscussed,
  BundleDissolved,
  BundleEscalated,
  BundleOverdue,
  BundleReferredBack,
  BundleRenamed,
  BundleScheduled,
  BundleUnscheduled,
  DotsClosed,
  DotsOpened,
  NoteRemoved,
  NoteWritten,
  SignalsBundled,
  SignalUnbundled,
} from '@lerende/followup'
import type { EventDef, RecordedEvent } from '@lerende/kernel'
import { LessonAdded, LessonChecked, LessonEvidenceAdded, LessonEvidenceRemoved, LessonRecheckAsked, LessonRooted } from '@lerende/lessons'
import { z } from 'zod'

/** What kind of thing changed; an open screen asks anew what it shows of that. */
export const HINT_KINDS = ['overleg', 'round', 'ontmoeting', 'bundle', 'note', 'lesson'] as const
export type HintKind = (typeof HINT_KINDS)[number]

/** That something changed and where. Never who did it, nor what. */
export interface Hint {
  kind: HintKind
  overlegId: string | null
  roundId: string | null
  ontmoetingId: string | null
}

/**
 * All that open screens hear of; what is not here is not told. Nothing stands here that somebody does whose name is sealed,
 * nor what follows from that at once: a hint that comes the moment somebody presses a button tells who pressed it.
 */
const TOLD: Record<HintKind, readonly Pick<EventDef, 'type'>[]> = {
  overleg: [
    ...[OverlegCreated, RhythmChanged, MemberJoined, MemberLeft, FreePeriodAdded, FreePeriodRemoved],
    ...[RoundsPlanned, RoundsRescheduled, RoundsWithdrawn],
  ],
  round: [RoundPhaseEntered, RoundFeedbackDue, RoundClosed, AgendaOrdered, DotsOpened, DotsClosed],
  ontmoeting: [
    ...[OntmoetingMoved, OntmoetingCancelled, OntmoetingHeld, RsvpGiven, AttendanceRecorded],
    ...[BegeleiderAsked, BegeleiderThanked, GuestAsked, GuestThanked, CheckedIn, MeetingClockSet, WerkvormChosen],
    ...[OtherMomentAsked, OtherMomentSetAside],
  ],
  bundle: [
    ...[BundleCreated, BundleDissolved, BundleRenamed, SignalsBundled, SignalUnbundled, BundleScheduled, BundleUnscheduled],
    ...[BundleDiscussed, BundleDecided, BundleAnswered, BundleCarriedOver, BundleEscalated, BundleReferredBack, BundleOverdue],
  ],
  note: [NoteWritten, NoteRemoved],
  lesson: [LessonAdded, LessonRooted, LessonChecked, LessonRecheckAsked, LessonEvidenceAdded, LessonEvidenceRemoved],
}

const kinds = new Map(HINT_KINDS.flatMap((kind) => TOLD[kind].map((event) => [event.type, kind] as const)))

/** The types of the events that are told. */
export const TOLD_TYPES: readonly string[] = [...kinds.keys()]

const places = z.object({
  overlegId: z.string().nullable().catch(null),
  fromOverlegId: z.string().nullable().catch(null),
  roundId: z.string().nullable().catch(null),
  ontmoetingId: z.string().nullable().catch(null),
})

/** What open screens hear of these events: each thing once, whatever happened to it and however often. */
export function hintsOf(events: readonly Pick<RecordedEvent, 'type' | 'data'>[]): Hint[] {
  const found = new Map<string, Hint>()
  for (const { type, data } of events) {
    const kind = kinds.get(type)
    if (!kind) continue
    const { overlegId, fromOverlegId, roundId, ontmoetingId } = places.parse(data)
    for (const at of new Set([overlegId, fromOverlegId ?? overlegId])) {
      found.set([kind, at, roundId, ontmoetingId].join(), { kind, overlegId: at, roundId, ontmoetingId })
    }
  }
  return [...found.values()]
}
