import { defineModule } from '@lerende/kernel'
import { sql } from 'kysely'
import { reseal } from './commands/reseal.ts'
import * as events from './events/index.ts'
import { init } from './migrations/001-init.ts'
import { ownWords } from './migrations/002-own-words.ts'
import { dots } from './migrations/003-dots.ts'
import { notes } from './migrations/004-notes.ts'
import { closingSubscription, roundsSubscription } from './reactions/index.ts'
import { peopleSubscription } from './reactions/people.ts'
import { chaseTimer, concludeTimer, forgetTimer, returnTimer, reviewTimer } from './reactions/timers.ts'
import './tables.ts'

export { discussBundle, orderAgenda, scheduleBundle, setAgenda, unscheduleBundle } from './commands/agenda/agenda.ts'
export { closeDots, giveDots, openDots } from './commands/agenda/dots.ts'
export { answerBundle } from './commands/answers/answer.ts'
export { giveVerdict } from './commands/answers/verdict.ts'
export { addToBundle, createBundle, dissolveBundle, removeFromBundle, renameBundle } from './commands/bundles/compose.ts'
export { escalateBundle, referBack, reopenBundle } from './commands/bundles/move.ts'
export { decideBundle } from './commands/decisions/decide.ts'
export { removeNote, writeNote } from './commands/notes/notes.ts'
export { forgetPersonInFollowup, forgetRemarks } from './commands/people/forget.ts'
export { replyToReview } from './commands/reviews/reviews.ts'
export { closeRound } from './commands/rounds/close.ts'
export { shareSignal, signSignal } from './commands/signals/own-words.ts'
export { raiseSignal } from './commands/signals/raise.ts'
export { submitWithSignals } from './commands/signals/submit.ts'
export {
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
  BundleReopened,
  BundleScheduled,
  BundleUnscheduled,
  DotsClosed,
  DotsGiven,
  DotsOpened,
  NoteRemoved,
  NoteWritten,
  ReviewAsked,
  ReviewConcluded,
  ReviewReplied,
  SignalRaised,
  SignalsBundled,
  SignalsCarriedOver,
  SignalUnbundled,
  VerdictGiven,
} from './events/index.ts'
export { bundleById, bundleDetail, bundlesOf, courseOf } from './queries/bundles.ts'
export { myContributions } from './queries/contributions.ts'
export { decisionsOf } from './queries/decisions.ts'
export { notesOf } from './queries/notes.ts'
export { personDataInFollowup } from './queries/person-data.ts'
export { reviewsFor } from './queries/reviews.ts'
export { agendaOf, roundOverview } from './queries/rounds.ts'
export { overdueOf, signalsOf } from './queries/signals.ts'
export { suggestBundles, suggestForSignal } from './queries/suggestions.ts'
export { followupRouter } from './router/index.ts'
export { asBundleReader } from './router/reading.ts'
export { verdictToken } from './rules/answers/verdict-link.ts'
export type { Bundle, BundleStatus } from './rules/bundles/state.ts'
export { REVIEW_DAYS } from './rules/reviews/reviews.ts'
export { CHASE_EVERY_DAYS } from './rules/rounds/closing.ts'

export const followupModule = defineModule({
  name: 'followup',
  migrations: [init, ownWords, dots, notes],
  events: { ...events },
  subscriptions: [roundsSubscription, closingSubscription, peopleSubscription],
  timers: [reviewTimer, concludeTimer, returnTimer, chaseTimer, forgetTimer],
  sealed: [
    { table: 'signal', stream: 'signal/', rows: (ids) => sql`id in (${sql.join(ids)})` },
    { table: 'verdict', stream: 'bundle/', rows: (ids) => sql`answer_id in (select id from answer where bundle_id in (${sql.join(ids)}))` },
    {
      table: 'review_reply',
      stream: 'bundle/',
      rows: (ids) => sql`decision_id in (select id from decision where bundle_id in (${sql.join(ids)}))`,
    },
    { table: 'dot_choice', stream: 'agenda/', rows: (ids) => sql`round_id in (${sql.join(ids)})` },
    { table: 'course_line', stream: 'bundle/', rows: (ids) => sql`bundle_id in (${sql.join(ids)})` },
  ],
  reseal,
})
