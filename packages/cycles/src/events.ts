import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'cycles'
const version = 1

const overleg = { overlegId: z.string() }
const round = { roundId: z.string(), overlegId: z.string() }
const ontmoeting = { ontmoetingId: z.string(), roundId: z.string(), overlegId: z.string() }
/** UTC text, as in the rows. */
const instant = z.string()
const niveau = z.enum(['uitvoering', 'beleid', 'bestuur'])

const plannedRound = z.object({
  roundId: z.string(),
  ontmoetingId: z.string(),
  number: z.number().int(),
  slotDay: z.string(),
  startsAt: instant,
  endsAt: instant,
  withPartners: z.boolean(),
})

export const OverlegCreated = defineEvent({
  room,
  version,
  name: 'OverlegCreated',
  summary: 'A standing body was set up.',
  data: z.object({ ...overleg, key: z.string(), name: z.string(), niveau, escalatesTo: z.string().nullable() }),
})

export const RhythmChanged = defineEvent({
  room,
  version,
  name: 'RhythmChanged',
  summary: 'An overleg got another rhythm; what is still to come is planned anew.',
  data: z.object({ ...overleg, rrule: z.string(), startsLocal: z.string() }),
})

export const MemberJoined = defineEvent({
  room,
  version,
  name: 'MemberJoined',
  summary: 'A person became a member of an overleg, or got another role in it.',
  data: z.object({ ...overleg, personId: z.string(), role: z.enum(['coordinator', 'begeleider', 'lid']), partner: z.boolean() }),
})

export const MemberLeft = defineEvent({
  room,
  version,
  name: 'MemberLeft',
  summary: 'A person left an overleg.',
  data: z.object({ ...overleg, personId: z.string() }),
})

export const NiveauCoordinatorAppointed = defineEvent({
  room,
  version,
  name: 'NiveauCoordinatorAppointed',
  summary: 'A person coordinates every overleg of a niveau from now on.',
  data: z.object({ niveau, personId: z.string() }),
})

export const NiveauCoordinatorDismissed = defineEvent({
  room,
  version,
  name: 'NiveauCoordinatorDismissed',
  summary: 'A person no longer coordinates the whole of a niveau.',
  data: z.object({ niveau, personId: z.string() }),
})

export const BegeleiderAsked = defineEvent({
  room,
  version,
  name: 'BegeleiderAsked',
  summary: 'A person begeleidt one ontmoeting, also without being in its overleg.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const BegeleiderThanked = defineEvent({
  room,
  version,
  name: 'BegeleiderThanked',
  summary: 'A person no longer begeleidt this one ontmoeting.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const GuestAsked = defineEvent({
  room,
  version,
  name: 'GuestAsked',
  summary: 'A person who is not in the overleg was asked to join one ontmoeting.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const GuestThanked = defineEvent({
  room,
  version,
  name: 'GuestThanked',
  summary: 'A guest need not come to this ontmoeting any more.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const FreePeriodAdded = defineEvent({
  room,
  version,
  name: 'FreePeriodAdded',
  summary: 'The network added free days of its own; planning goes around them.',
  data: z.object({ freePeriodId: z.string(), fromDay: z.string(), untilDay: z.string(), name: z.string() }),
})

export const FreePeriodRemoved = defineEvent({
  room,
  version,
  name: 'FreePeriodRemoved',
  summary: 'The network took free days of its own back.',
  data: z.object({ freePeriodId: z.string() }),
})

export const RoundsPlanned = defineEvent({
  room,
  version,
  name: 'RoundsPlanned',
  summary: 'Rounds with their ontmoetingen were planned for an overleg.',
  data: z.object({ ...overleg, niveau, rounds: z.array(plannedRound) }),
})

export const RoundsRescheduled = defineEvent({
  room,
  version,
  name: 'RoundsRescheduled',
  summary: 'Rounds got another turn or other dates, because the rhythm or the free days changed.',
  data: z.object({ ...overleg, niveau, rounds: z.array(plannedRound.extend({ previousStartsAt: instant })) }),
})

export const RoundsWithdrawn = defineEvent({
  room,
  version,
  name: 'RoundsWithdrawn',
  summary: 'A changed rhythm has no turn for these rounds any more; what hangs on them moves to another round.',
  data: z.object({ ...overleg, roundIds: z.array(z.string()), toRoundId: z.string().nullable() }),
})

export const RoundPhaseEntered = defineEvent({
  room,
  version,
  name: 'RoundPhaseEntered',
  summary: 'A round entered its next phase.',
  data: z.object({
    ...round,
    niveau,
    phase: z.enum(['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen']),
    ontmoetingId: z.string(),
    cancelled: z.boolean(),
  }),
})

export const RoundFeedbackDue = defineEvent({
  room,
  version,
  name: 'RoundFeedbackDue',
  summary: 'The moment came at which every contributor of a round should have an answer.',
  data: z.object(round),
})

export const RoundClosed = defineEvent({
  room,
  version,
  name: 'RoundClosed',
  summary: 'A round was closed: what was brought in got its answer.',
  data: z.object({ ...round, niveau, day: z.string() }),
})

export const OntmoetingMoved = defineEvent({
  room,
  version,
  name: 'OntmoetingMoved',
  summary: 'Somebody moved an ontmoeting by hand. Who had answered the invitation is asked again when its time changed.',
  data: z.object({ ...ontmoeting, previousStartsAt: instant, startsAt: instant, endsAt: instant, place: z.string() }),
})

export const OntmoetingCancelled = defineEvent({
  room,
  version,
  name: 'OntmoetingCancelled',
  summary: 'An ontmoeting was called off; its round goes on.',
  data: z.object({ ...ontmoeting, reason: z.string() }),
})

export const WerkvormChosen = defineEvent({
  room,
  version,
  name: 'WerkvormChosen',
  summary: 'Who leads an ontmoeting chose another werkvorm for it, or none.',
  data: z.object({ ...ontmoeting, werkvorm: z.string().nullable() }),
})

export const OntmoetingHeld = defineEvent({
  room,
  version,
  name: 'OntmoetingHeld',
  summary: 'An ontmoeting took place: its time came and nobody called it off.',
  data: z.object(ontmoeting),
})

export const RsvpGiven = defineEvent({
  room,
  version,
  name: 'RsvpGiven',
  summary: 'Somebody answered the invitation to one ontmoeting.',
  data: z.object({ ...ontmoeting, personId: z.string(), rsvp: z.enum(['ja', 'misschien', 'nee']), replacedBy: z.string().nullable() }),
})

export const OtherMomentAsked = defineEvent({
  room,
  version,
  name: 'OtherMomentAsked',
  summary: 'Somebody proposed another moment for an ontmoeting, from their own calendar.',
  data: z.object({ ...ontmoeting, personId: z.string(), startsAt: instant.nullable(), endsAt: instant.nullable() }),
})

export const OtherMomentSetAside = defineEvent({
  room,
  version,
  name: 'OtherMomentSetAside',
  summary: 'Who leads an ontmoeting looked at another moment that was proposed, and leaves it as it is.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const CheckedIn = defineEvent({
  room,
  version,
  name: 'CheckedIn',
  summary: 'Somebody who is invited said that they are there. Who leads can still mend it.',
  data: z.object({ ...ontmoeting, personId: z.string() }),
})

export const MeetingClockSet = defineEvent({
  room,
  version,
  name: 'MeetingClockSet',
  summary: 'The clock in the room was begun, held, lengthened or stopped; with what it shows from then on.',
  data: z.object({
    ...ontmoeting,
    press: z.enum(['begin', 'pauzeer', 'hervat', 'minuut-erbij', 'stop']),
    about: z.enum(['stap', 'punt']).nullable(),
    subjectId: z.string().nullable(),
    seconds: z.int().nullable(),
    running: z.boolean(),
  }),
})

export const AttendanceRecorded = defineEvent({
  room,
  version,
  name: 'AttendanceRecorded',
  summary: 'Who was at an ontmoeting is final. Recorded once for every ontmoeting that was held.',
  data: z.object({ ...ontmoeting, personIds: z.array(z.string()) }),
})

export const AttendanceForgotten = defineEvent({
  room,
  version,
  name: 'AttendanceForgotten',
  summary: 'Who was at ontmoetingen of before a day is no longer kept.',
  data: z.object({ beforeDay: z.iso.date() }),
})
