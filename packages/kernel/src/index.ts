export { type Clock, dayOf, fromText, type MovableClock, ShiftedClock, systemClock, TestClock, toText, ZONE } from './clock.ts'
export { type Database, type Engine, engineOf, type Reader, type TransactionOptions, type Trx } from './database/database.ts'
export { type Migration, migration, type ReadRows } from './database/migrate.ts'
export { openDatabase } from './database/open.ts'
export { DomainError, defineErrors, type ErrorKind, type ErrorParams, textOf } from './errors.ts'
export { type BrowseFilter, browseLog, type Envelope } from './events/browse.ts'
export { type CloudEvent, toCloudEvent } from './events/cloud-event.ts'
export { defineEvent, type EventDef, type Position, type RecordedEvent } from './events/define.ts'
export { logMark, record } from './events/log.ts'
export { isWaiting, releasePastDays, touchSealed } from './events/sealed.ts'
export { createHouse, type House, type HouseOptions } from './house.ts'
export { type Id, type NetworkId, newId, type PersonId } from './ids.ts'
export { type Log, silentLog } from './log.ts'
export {
  defineModule,
  type Module,
  on,
  type Projection,
  projection,
  type Reaction,
  type Reseal,
  type SealedTable,
  type Subscription,
  subscription,
  type TimerHandler,
  timerHandler,
  type Worker,
  worker,
} from './module.ts'
export { type Actor, type Ctx, grantScope, type Keys, makeCtx, type NetworkScope } from './scope.ts'
export { dutchStems, likeness, words } from './search/dutch.ts'
export { type Mark, marksIn } from './search/marks.ts'
export { dropText, type Hit, indexTexts, searchText } from './search/search.ts'
export { postgresBell } from './work/bell.postgres.ts'
export type { Bell } from './work/bell.ts'
export { pgBossCarrier } from './work/carrier.postgres.ts'
export { localCarrier } from './work/carrier.sqlite.ts'
export type { Carrier } from './work/carrier.ts'
export { type ComingTimer, comingTimers } from './work/coming-timers.ts'
export { forgetJobsOf, type JobHandler, jobHandler, jobResult, jobsOf, startJob, stopJob } from './work/jobs.ts'
export { cancelTimer, cancelTimers, type NewTimer, nextTimerAt, setTimer, setTimers } from './work/timers.ts'
export type { Watch } from './work/watch.ts'
