export { AgendaOrdered, BundleDiscussed, BundleScheduled, BundleUnscheduled, DotsClosed, DotsGiven, DotsOpened } from './agenda.ts'
export { BundleAnswered, BundleDecided, VerdictGiven } from './answers.ts'
export {
  BundleCarriedOver,
  BundleCreated,
  BundleDissolved,
  BundleEscalated,
  BundleOverdue,
  BundleReferredBack,
  BundleRenamed,
  BundleReopened,
} from './bundles.ts'
export { NoteRemoved, NoteWritten } from './notes.ts'
export { ReviewAsked, ReviewConcluded, ReviewReplied } from './reviews.ts'
export { SignalRaised, SignalsBundled, SignalsCarriedOver, SignalUnbundled } from './signals.ts'
