import { setImmediate } from 'node:timers/promises'
import { type Clock, type MovableClock, toText } from './clock.ts'
import type { Database, Reader, Trx } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { unseenEvents } from './events/log.ts'
import { nextReleaseAt, releasePastDays } from './events/sealed.ts'
import type { Log } from './log.ts'
import { init } from './migrations/001-init.ts'
import { logInOneOrder } from './migrations/002-log-in-one-order.ts'
import { sealedEvents } from './migrations/003-sealed-events.ts'
import { jobs } from './migrations/004-jobs.ts'
import type { Module, Projection, Subscription } from './module.ts'
import type { Keys } from './scope.ts'
import { type Bell, localBell } from './work/bell.ts'
import { type Carrier, TOPICS, type Topic } from './work/carrier.ts'
import { JOB_STEP, jobTimers } from './work/jobs.ts'
import { mixSealed } from './work/mix.ts'
import { rebuildProjections } from './work/rebuild.ts'
import { retryEvent, runSubscription, subscriptionsBehind } from './work/subscriptions.ts'
import { nextTimerAt, retryTimer, runTimers } from './work/timers.ts'
import { createWatch, type Watch } from './work/watch.ts'

export interface HouseOptions {
  database: Database
  modules: Module[]
  clock: Clock
  keys: Keys
  log: Log
  /** How wake-ups travel; without one the house only works when told to (`settled`, `advanceTo`). */
  carrier?: Carrier
  /** How other processes hear that the log grew; without one only this process does. */
  bell?: Bell
}

/** The running whole: one database, all rooms, and the work that follows from events. */
export interface House {
  readonly database: Database
  readonly modules: readonly Module[]
  readonly clock: Clock
  readonly keys: Keys
  readonly log: Log
  readonly read: Reader
  /** For screens that stay open: what happens, as it happens. */
  readonly watch: Watch
  /** Brings the schema up to date. @returns the steps that ran */
  migrate(): Promise<string[]>
  /** One command in one transaction; what follows from it is woken after the commit. */
  run<T>(command: (trx: Trx) => Promise<T>): Promise<T>
  /** Does all that is due now, until nothing is left. */
  settled(): Promise<void>
  /** Moves a movable clock, firing every timer, and doing what workers wait for, at its own moment on the way. @throws when the clock cannot be moved */
  advanceTo(instant: Temporal.Instant, onStep?: (at: Temporal.Instant) => Promise<void>): Promise<void>
  /** Empties projections (all, or one) and replays the log into them. */
  rebuild(name?: string): Promise<void>
  /** Tries again what was set aside after failing. */
  retryStuck(id: string): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Builds the house from its rooms. Nothing runs until `start`. */
export function createHouse(options: HouseOptions): House {
  const { database, modules, clock, keys, log, carrier, bell = localBell() } = options
  const projections: Projection[] = modules.flatMap((module) => module.projections ?? [])
  const subscriptions: Subscription[] = [...projections, ...modules.flatMap((module) => module.subscriptions ?? [])]
  const workers = modules.flatMap((module) => module.workers ?? [])
  const sealed = modules.flatMap((module) => module.sealed ?? [])
  const timers = [...jobTimers(modules.flatMap((module) => module.jobs ?? [])), ...modules.flatMap((module) => module.timers ?? [])]
  const handlers = new Map(timers.map((timer) => [timer.kind, timer]))

  const subscriptionDeps = {
    database,
    clock,
    keys,
    onStuck: (name: string, event: { id: string; correlationId: string }, error: unknown) =>
      log.error({ err: error, subscription: name, event: event.id, correlationId: event.correlationId }, 'event set aside'),
  }
  const timerDeps = {
    database,
    clock,
    keys,
    handlers,
    onFailure: (key: string, error: unknown, stuck: boolean) => log.error({ err: error, timer: key, stuck }, 'timer failed'),
  }

  const watch = createWatch(database, bell, (error) => log.warn({ err: error }, 'watching failed'))

  async function runTopic(topic: Topic): Promise<boolean> {
    let did = false
    if (topic === 'subscriptions') {
      for (const one of await subscriptionsBehind(database.read, subscriptions)) {
        did = (await runSubscription(subscriptionDeps, one)) > 0 || did
      }
    } else if (topic === 'timers') {
      await mixSealed(database, sealed, 'minute')
      did = (await releasePastDays(database, clock)) > 0
      while ((await runTimers(timerDeps)) > 0) did = true
    } else if (topic === 'workers') {
      await mixSealed(database, sealed, 'command')
      // Somebody waits for long work to go on: its steps do not wait for the clock.
      while ((await runTimers(timerDeps, { kind: JOB_STEP })) > 0) did = true
      for (const one of workers) if (!one.outside) while (await one.run(house)) did = true
    } else {
      for (const one of workers) if (one.outside) while (await one.run(house)) did = true
    }
    if (did) bell.ring()
    return did
  }

  async function carried(topic: Topic): Promise<void> {
    if (topic === 'timers') await beat(database, clock)
    // Asked before, not after: what comes in sight while the topic runs would else be left until the next wake-up.
    const unseen = topic === 'subscriptions' && (await unseenEvents(database.read))
    const did = await runTopic(topic)
    if (!carrier) return
    if (did) for (const next of TOPICS) carrier.wake(next)
    // Another transaction is still open in front of the newest events; look again when it is likely through.
    else if (unseen) {
      setTimeout(() => carrier.wake('subscriptions'), 50).unref()
    }
  }

  const house: House = {
    database,
    modules,
    clock,
    keys,
    log,
    read: database.read,
    watch,
    migrate: () =>
      migrate(
        database,
        [
          { name: 'kernel', migrations: [init, logInOneOrder, sealedEvents, jobs] },
          ...modules.map((module) => ({ name: module.name, migrations: module.migrations ?? [] })),
        ],
        clock,
      ),
    async run(command) {
      const result = await database.transaction(command)
      carrier?.wake('subscriptions')
      // A command may put mail in the outbox without recording anything, such as a sign-in link that somebody waits for.
      carrier?.wake('workers')
      carrier?.wake('outside')
      bell.ring()
      return result
    },
    async settled() {
      for (;;) {
        // On SQLite looking alone never leaves the turn of the event loop, and others want to write.
        await setImmediate()
        const unseen = await unseenEvents(database.read)
        const subscribed = await runTopic('subscriptions')
        const timed = await runTopic('timers')
        const worked = await runTopic('workers')
        const sent = await runTopic('outside')
        if (subscribed || timed || worked || sent) continue
        if (!unseen) return
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async advanceTo(target, onStep) {
      if (!('moveTo' in clock)) throw new Error('this house runs on a clock that cannot be moved')
      const movable = clock as MovableClock
      for (;;) {
        await house.settled()
        const moments = await Promise.all(workers.map((one) => one.nextAt?.(house) ?? null))
        const next = [await nextTimerAt(database), await nextReleaseAt(database), ...moments].reduce(earliest, null)
        if (!next || Temporal.Instant.compare(next, target) > 0) break
        if (Temporal.Instant.compare(next, clock.now()) > 0) movable.moveTo(next)
        await onStep?.(clock.now())
      }
      movable.moveTo(target)
      await house.settled()
      // The sign of life belongs to the moment it is now.
      carrier?.wake('timers')
    },
    rebuild: (name) =>
      rebuildProjections(
        subscriptionDeps,
        projections.filter((one) => !name || one.name === name),
      ),
    async retryStuck(id) {
      const row = await database.read.selectFrom('stuck').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) return
      const owner = subscriptions.find((one) => one.name === row.name)
      if (row.source === 'timer') await retryTimer(timerDeps, row)
      else if (owner) await retryEvent(subscriptionDeps, owner, row.id, row.ref)
      carrier?.wake('timers')
      carrier?.wake('subscriptions')
    },
    async start() {
      await bell.start()
      await carrier?.start(carried)
    },
    async stop() {
      watch.end()
      await carrier?.stop()
      await bell.stop()
    },
  }
  return house
}

function earliest(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (!a || !b) return a ?? b
  return Temporal.Instant.compare(a, b) < 0 ? a : b
}

/** A sign of life that the doctor reads. */
async function beat(database: Database, clock: Clock): Promise<void> {
  const at = toText(clock.now())
  await database.transaction(
    (trx) =>
      trx
        .insertInto('heartbeat')
        .values({ worker: 'scheduler', at })
        .onConflict((conflict) => conflict.column('worker').doUpdateSet({ at }))
        .execute(),
    { isolation: 'read committed', durability: 'process' },
  )
}
