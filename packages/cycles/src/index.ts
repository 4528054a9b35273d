import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { standing } from './migrations/002-standing.ts'
import { feed } from './migrations/003-feed.ts'
import { meetingClock } from './migrations/004-meeting-clock.ts'
import { calendar } from './migrations/005-calendar.ts'
import { otherMoments } from './migrations/006-other-moments.ts'
import { overlegFeed } from './migrations/007-overleg-feed.ts'
import { phaseTimer, planTimer } from './reactions/timers.ts'

export { giveRsvp, recordAttendance } from './commands/attendance.ts'
export { comingInCalendars, heldSequence, type MeetingToTell, syncCalendars } from './commands/calendar.ts'
export { type IncomingReply, type ReplyOutcome, takeCalendarReply } from './commands/calendar-reply.ts'
export { checkIn } from './commands/check-in.ts'
export { forgetAttendance, forgetPersonInCycles } from './commands/forget.ts'
export { foundRegion } from './commands/found-region.ts'
export { addFreePeriod, removeFreePeriod } from './commands/free-periods.ts'
export { createOverleggenFromPlan } from './commands/from-plan.ts'
export { pressClock } from './commands/meeting-clock.ts'
export { addMember, removeMember } from './commands/members.ts'
export { cancelOntmoeting, moveOntmoeting } from './commands/ontmoeting.ts'
export { changeRhythm, createOverleg } from './commands/overleg.ts'
export { planAhead } from './commands/plan.ts'
export { closeRound } from './commands/round.ts'
export {
  appointNiveauCoordinator,
  askBegeleider,
  askGuest,
  dismissNiveauCoordinator,
  thankBegeleider,
  thankGuest,
} from './commands/standing.ts'
export {
  AttendanceForgotten,
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
  NiveauCoordinatorAppointed,
  NiveauCoordinatorDismissed,
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
} from './events.ts'
export { organisationsPresent, reachVisibleTo } from './queries/directory.ts'
export { type Feed, feedOf, feedReader } from './queries/feed.ts'
export { freeDays, freePeriods } from './queries/free-days.ts'
export { coordinatesAny, membersOf, roleIn } from './queries/members.ts'
export {
  comingFor,
  type Invited,
  invited,
  type Ontmoeting,
  ontmoetingById,
  ontmoetingOfRound,
  presentAt,
} from './queries/ontmoetingen.ts'
export { askedToMove } from './queries/other-moments.ts'
export { gooiEnVechtstreekOverleggen } from './queries/overleg-plan.ts'
export { allOverleggen, type Overleg, overlegAbove, overlegById, overlegByKey, overleggenOf } from './queries/overleggen.ts'
export { onlyCoordinatedBy, personDataInCycles } from './queries/person-data.ts'
export { nextRound, type Round, roundById, roundFor, roundsOf, roundsUnderWay } from './queries/rounds.ts'
export { ledBesides, requireRight, standingsAt } from './queries/standing.ts'
export { yearCalendar } from './queries/year-calendar.ts'
export { cyclesRouter } from './router/index.ts'
export { answerToken } from './rules/answer-link.ts'
export type { CalendarStep } from './rules/calendar-sync.ts'
export { wasThere } from './rules/check-in.ts'
export { type Day, type IsFree, nextWorkingDay, previousWorkingDay } from './rules/days.ts'
export { holidayDataUntil } from './rules/holidays.ts'
export { HORIZON_MONTHS } from './rules/horizon.ts'
export type { Phase } from './rules/phases.ts'
export type { Niveau, OntmoetingStatus, OverlegRole, Rsvp } from './tables.ts'

export const cyclesModule = defineModule({
  name: 'cycles',
  migrations: [init, standing, feed, meetingClock, calendar, otherMoments, overlegFeed],
  events: { ...events },
  timers: [phaseTimer, planTimer],
})
