import { type Clock, fromText, toText } from '../clock.ts'
import type { Database, Trx } from '../database/database.ts'
import { DomainError } from '../errors.ts'
import { type NetworkId, newId } from '../ids.ts'
import type { TimerHandler } from '../module.ts'
import { type Ctx, grantScope, type Keys } from '../scope.ts'

/** Minutes to wait before a timer that failed is tried again; after the last it is stuck, for people to see. */
const BACKOFF_MINUTES = [1, 5, 30, 120]

export interface TimerDeps {
  database: Database
  clock: Clock
  keys: Keys
  handlers: Map<string, TimerHandler>
  onFailure: (key: string, error: unknown, stuck: boolean) => void
}

export interface NewTimer {
  /** What + when, unique in the network: setting it again moves it. */
  key: string
  kind: string
  dueAt: Temporal.Instant
  data: unknown
}

/** Sets timers (or moves the ones with these keys). They fire once, at or after their moment, also after downtime. */
export async function setTimers(trx: Trx, ctx: Ctx, timers: NewTimer[]): Promise<void> {
  for (let from = 0; from < timers.length; from += 500) {
    await trx
      .insertInto('timer')
      .values(
        timers.slice(from, from + 500).map((timer) => ({
          network_id: ctx.scope.networkId,
          key: timer.key,
          kind: timer.kind,
          due_at: toText(timer.dueAt),
          data: JSON.stringify(timer.data),
          attempts: 0,
          status: 'due',
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['network_id', 'key']).doUpdateSet((eb) => ({
          kind: eb.ref('excluded.kind'),
          due_at: eb.ref('excluded.due_at'),
          data: eb.ref('excluded.data'),
          attempts: 0,
          status: 'due',
        })),
      )
      .execute()
  }
}

/** Sets one timer. See {@link setTimers}. */
export async function setTimer(trx: Trx, ctx: Ctx, timer: NewTimer): Promise<void> {
  await setTimers(trx, ctx, [timer])
}

/** Takes a timer back; nothing happens when it is not there. */
export async function cancelTimer(trx: Trx, ctx: Ctx, key: string): Promise<void> {
  await cancelTimers(trx, ctx, [key])
}

/** Takes back those of these that are there. */
export async function cancelTimers(trx: Trx, ctx: Ctx, keys: readonly string[]): Promise<void> {
  await trx.deleteFrom('timer').where('network_id', '=', ctx.scope.networkId).where('key', 'in', keys).execute()
}

/** The moment of the earliest timer, or null. */
export async function nextTimerAt(database: Database): Promise<Temporal.Instant | null> {
  const row = await database.read
    .selectFrom('timer')
    .select('due_at')
    .where('status', '=', 'due')
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row ? fromText(row.due_at) : null
}

/** How many timers are looked up at a time. */
const AT_ONCE = 100

/**
 * Fires timers that are due, oldest first. Taking one and what it does commit together, so it never fires twice.
 * @returns how many fired or failed; 0 means there is nothing left to do now
 */
export async function runTimers(deps: TimerDeps, only: { kind?: string } = {}): Promise<number> {
  const all = deps.database.read
    .selectFrom('timer')
    .select(['network_id', 'key'])
    .where('status', '=', 'due')
    .where('due_at', '<=', toText(deps.clock.now()))
  const some = only.kind === undefined ? all : all.where('kind', '=', only.kind)
  const due = await some.orderBy('due_at').orderBy('key').limit(AT_ONCE).execute()
  for (const timer of due) await fireTimer(deps, timer.network_id, timer.key)
  return due.length
}

async function fireTimer(deps: TimerDeps, networkId: string, key: string): Promise<void> {
  try {
    await deps.database.transaction(
      async (trx) => {
        const taken = await take(trx, deps, networkId, key)
        if (taken) await taken.handler.fire(trx, taken.ctx, taken.timer)
      },
      { isolation: 'read committed' },
    )
  } catch (error) {
    if (error instanceof DomainError && (await refuseTimer(deps, networkId, key, error))) return
    await postpone(deps, networkId, key, error)
  }
}

/** Hands a refusal to the handler, in a transaction of its own: what it did until then is gone. @returns false when it wants none */
async function refuseTimer(deps: TimerDeps, networkId: string, key: string, error: DomainError): Promise<boolean> {
  const row = await deps.database.read
    .selectFrom('timer')
    .select('kind')
    .where('network_id', '=', networkId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row || !deps.handlers.get(row.kind)?.refused) return false
  await deps.database.transaction(
    async (trx) => {
      const taken = await take(trx, deps, networkId, key)
      if (taken) await taken.handler.refused?.(trx, taken.ctx, taken.timer, error)
    },
    { isolation: 'read committed' },
  )
  return true
}

/** Takes a timer that is due, with what it needs to fire; null when it is not there any more. */
async function take(trx: Trx, deps: TimerDeps, networkId: string, key: string) {
  const row = await takeTimer(trx, deps, networkId, key)
  if (!row) return null
  const handler = deps.handlers.get(row.kind)
  if (!handler) throw new Error(`no handler for timers of kind ${row.kind}`)
  const ctx: Ctx = {
    scope: grantScope(networkId as NetworkId),
    actor: { kind: 'system' },
    clock: deps.clock,
    keys: deps.keys,
    correlationId: newId(),
    causationId: null,
  }
  // Parsed by the handler's own schema, which is what its `fire` was typed with.
  const data = handler.data.parse(JSON.parse(row.data)) as never
  return { handler, ctx, timer: { key, dueAt: fromText(row.due_at), data } }
}

async function takeTimer(trx: Trx, deps: TimerDeps, networkId: string, key: string) {
  const query = trx
    .selectFrom('timer')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('key', '=', key)
    .where('status', '=', 'due')
    .where('due_at', '<=', toText(deps.clock.now()))
  const row = await (deps.database.engine === 'postgres' ? query.forUpdate().skipLocked() : query).executeTakeFirst()
  if (!row) return null
  // Deleted before it fires, so that a handler may set the same key anew.
  await trx.deleteFrom('timer').where('network_id', '=', networkId).where('key', '=', key).execute()
  return row
}

async function postpone(deps: TimerDeps, networkId: string, key: string, error: unknown): Promise<void> {
  const stuck = await deps.database.transaction(async (trx) => {
    const row = await trx
      .selectFrom('timer')
      .select(['attempts', 'kind'])
      .where('network_id', '=', networkId)
      .where('key', '=', key)
      .executeTakeFirst()
    if (!row) return false
    const wait = BACKOFF_MINUTES[row.attempts]
    const later = deps.clock.now().add({ minutes: wait ?? 0 })
    await trx
      .updateTable('timer')
      .set({ attempts: row.attempts + 1, due_at: toText(later), status: wait === undefined ? 'stuck' : 'due' })
      .where('network_id', '=', networkId)
      .where('key', '=', key)
      .execute()
    if (wait !== undefined) return false
    await trx
      .insertInto('stuck')
      .values({
        id: newId(),
        network_id: networkId,
        source: 'timer',
        name: row.kind,
        ref: key,
        error: String(error instanceof Error ? error.message : error).slice(0, 500),
        at: toText(deps.clock.now()),
      })
      .execute()
    return true
  })
  deps.onFailure(key, error, stuck)
}

/** Makes a stuck timer due again. */
export async function retryTimer(deps: TimerDeps, stuck: { id: string; network_id: string; ref: string }): Promise<void> {
  await deps.database.transaction(async (trx) => {
    await trx
      .updateTable('timer')
      .set({ status: 'due', attempts: 0, due_at: toText(deps.clock.now()) })
      .where('network_id', '=', stuck.network_id)
      .where('key', '=', stuck.ref)
      .execute()
    await trx.deleteFrom('stuck').where('id', '=', stuck.id).execute()
  })
}
