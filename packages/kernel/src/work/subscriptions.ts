import { sql } from 'kysely'
import { type Clock, toText } from '../clock.ts'
import type { Database, Reader, Trx } from '../database/database.ts'
import type { Position, RecordedEvent } from '../events/define.ts'
import { logHead, readEvent, readLog } from '../events/log.ts'
import { type NetworkId, newId } from '../ids.ts'
import type { Subscription } from '../module.ts'
import { type Ctx, grantScope, type Keys } from '../scope.ts'

const BATCH = 200
/** A handler that fails is tried this often before its event is set aside for people to look at. */
const TRIES = 3

export interface SubscriptionDeps {
  database: Database
  clock: Clock
  keys: Keys
  onStuck: (name: string, event: RecordedEvent, error: unknown) => void
}

/**
 * The subscriptions for which something came since they last looked: two questions, where looking for each of them would be
 * a transaction each, at every wake-up.
 */
export async function subscriptionsBehind(reader: Reader, subscriptions: readonly Subscription[]): Promise<Subscription[]> {
  const head = await logHead(reader)
  const rows = await reader.selectFrom('subscription').select(['name', 'txid', 'position']).execute()
  const places = new Map(rows.map(({ name, ...place }) => [name, place]))
  return subscriptions.filter((one) => isAfter(head, places.get(one.name) ?? { txid: 0, position: 0 }))
}

/**
 * Hands the events that wait to one subscription, a batch in a transaction. Safe on many processes: the row that
 * keeps its place is locked, and who finds it locked waits and then goes on from where the other came.
 * @returns how many events were handled
 */
export async function runSubscription(deps: SubscriptionDeps, subscription: Subscription): Promise<number> {
  let handled = 0
  let batch = BATCH
  let tries = 0
  for (;;) {
    let failing: RecordedEvent | null = null
    try {
      const count = await deps.database.transaction(
        async (trx) => {
          const place = await lockPlace(trx, deps, subscription.name)
          const head = await logHead(trx)
          if (!isAfter(head, place)) return 0
          const rows = await readLog(trx, {
            after: place,
            until: head,
            types: subscription.reactions.map((reaction) => reaction.event.type),
            limit: batch,
          })
          for (const row of rows) {
            failing = row.event
            await react(trx, deps, subscription, row.event)
          }
          failing = null
          const last = rows.length < batch ? head : (rows.at(-1)?.at ?? head)
          await movePlace(trx, deps, subscription.name, last)
          return rows.length
        },
        { isolation: 'read committed' },
      )
      handled += count
      tries = 0
      if (count < batch && batch === BATCH) return handled
      batch = BATCH
    } catch (error) {
      const event = failing as RecordedEvent | null
      if (!event) throw error
      // Go on one event at a time, so that a bad one takes none of its neighbours along.
      if (batch > 1) {
        batch = 1
        continue
      }
      if (++tries < TRIES) continue
      await setAside(deps, subscription.name, event, error)
      tries = 0
    }
  }
}

/** Handles one event that was set aside before. @throws what the handler throws, the row then stays */
export async function retryEvent(deps: SubscriptionDeps, subscription: Subscription, stuckId: string, eventId: string) {
  await deps.database.transaction(async (trx) => {
    const event = await readEvent(trx, eventId)
    if (event) await react(trx, deps, subscription, event)
    await trx.deleteFrom('stuck').where('id', '=', stuckId).execute()
  })
}

async function react(trx: Trx, deps: SubscriptionDeps, subscription: Subscription, event: RecordedEvent): Promise<void> {
  for (const reaction of subscription.reactions) {
    if (reaction.event.type !== event.type) continue
    const ctx: Ctx = {
      scope: grantScope(event.networkId as NetworkId),
      actor: { kind: 'system' },
      clock: deps.clock,
      keys: deps.keys,
      correlationId: event.correlationId,
      causationId: event.id,
    }
    await reaction.handle(trx, ctx, event as RecordedEvent<never>)
  }
}

async function setAside(deps: SubscriptionDeps, name: string, event: RecordedEvent, error: unknown): Promise<void> {
  await deps.database.transaction(
    async (trx) => {
      await lockPlace(trx, deps, name)
      await trx
        .insertInto('stuck')
        .values({
          id: newId(),
          network_id: event.networkId,
          source: 'subscription',
          name,
          ref: event.id,
          error: String(error instanceof Error ? error.message : error).slice(0, 500),
          at: toText(deps.clock.now()),
        })
        .execute()
      const at = await trx.selectFrom('event_log').select(['txid', 'position']).where('id', '=', event.id).executeTakeFirstOrThrow()
      await movePlace(trx, deps, name, at)
    },
    { isolation: 'read committed' },
  )
  deps.onStuck(name, event, error)
}

async function lockPlace(trx: Trx, deps: SubscriptionDeps, name: string): Promise<Position> {
  const query = trx.selectFrom('subscription').select(['txid', 'position']).where('name', '=', name)
  const row = await (deps.database.engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  if (row) return row
  await trx
    .insertInto('subscription')
    .values({ name, txid: 0, position: 0, updated_at: toText(deps.clock.now()) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return { txid: 0, position: 0 }
}

async function movePlace(trx: Trx, deps: SubscriptionDeps, name: string, to: Position): Promise<void> {
  await trx
    .updateTable('subscription')
    .set({ txid: to.txid, position: to.position, updated_at: toText(deps.clock.now()) })
    .where('name', '=', name)
    .where(sql<boolean>`(txid, position) < (${to.txid}, ${to.position})`)
    .execute()
}

function isAfter(a: Position, b: Position): boolean {
  return a.txid > b.txid || (a.txid === b.txid && a.position > b.position)
}
