import type { EventDef } from '@lerende/kernel'
import type {
  AgendaOrdered,
  BundleAnswered,
  BundleCarriedOver,
  BundleCreated,
  BundleDecided,
  BundleDiscussed,
  BundleEscalated,
  BundleReferredBack,
  BundleRenamed,
  BundleReopened,
  BundleScheduled,
  BundleUnscheduled,
  SignalsBundled,
  SignalUnbundled,
} from '../../events/index.ts'

type DataOf<E> = E extends EventDef<infer Data> ? Data : never

/** What can happen to a bundle, as its rules speak of it; the data is that of the published event. */
export type BundleEvent =
  | { type: 'BundleCreated'; data: DataOf<typeof BundleCreated> }
  | { type: 'SignalsBundled'; data: DataOf<typeof SignalsBundled> }
  | { type: 'SignalUnbundled'; data: DataOf<typeof SignalUnbundled> }
  | { type: 'BundleRenamed'; data: DataOf<typeof BundleRenamed> }
  | { type: 'BundleScheduled'; data: DataOf<typeof BundleScheduled> }
  | { type: 'BundleUnscheduled'; data: DataOf<typeof BundleUnscheduled> }
  | { type: 'BundleDiscussed'; data: DataOf<typeof BundleDiscussed> }
  | { type: 'BundleDecided'; data: DataOf<typeof BundleDecided> }
  | { type: 'BundleAnswered'; data: DataOf<typeof BundleAnswered> }
  | { type: 'BundleEscalated'; data: DataOf<typeof BundleEscalated> }
  | { type: 'BundleReferredBack'; data: DataOf<typeof BundleReferredBack> }
  | { type: 'BundleCarriedOver'; data: DataOf<typeof BundleCarriedOver> }
  | { type: 'BundleReopened'; data: DataOf<typeof BundleReopened> }

export type AgendaItems = DataOf<typeof AgendaOrdered>['items']
