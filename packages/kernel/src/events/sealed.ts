import type { DeleteQueryBuilder, DeleteResult } from 'kysely'
import { type Clock, dayOf, toText, ZONE } from '../clock.ts'
import type { Database, Trx } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { newId } from '../ids.ts'
import type { Ctx } from '../scope.ts'
import { append } from './append.ts'

type Waiting = DeleteQueryBuilder<Tables, 'sealed_event', DeleteResult>

/** Stands for no event: a row was written over, which is nobody's news. */
const TOUCHED = ''

/** Says that a sealed row of a stream was written over, so that its new place is hidden among the others of its day. */
export async function touchSealed(trx: Trx, ctx: Pick<Ctx, 'scope' | 'clock'>, stream: string): Promise<void> {
  await trx
    .insertInto('sealed_event')
    .values({ network_id: ctx.scope.networkId, stream, id: newId(), type: TOUCHED, day: dayOf(ctx.clock.now()), data: '' })
    .execute()
}

/**
 * Lets sealed events that wait into the log: in the order of ids that are random and leave with them, at the first moment
 * of their day, each with a thread of its own.
 * @returns how many
 */
export async function releaseSealed(trx: Trx, which: (query: Waiting) => Waiting): Promise<number> {
  const rows = await which(trx.deleteFrom('sealed_event')).returningAll().execute()
  for (const row of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (row.type === TOUCHED) continue
    await append(trx, {
      network_id: row.network_id,
      stream: row.stream,
      type: row.type,
      time: toText(startOf(row.day)),
      actor: 'sealed',
      correlation_id: newId(),
      causation_id: null,
      data: row.data,
    })
  }
  return rows.length
}

/** Whether something on a stream still waits: what changes on the same day adds nothing to that. */
export async function isWaiting(trx: Trx, ctx: Pick<Ctx, 'scope'>, stream: string): Promise<boolean> {
  const row = await trx
    .selectFrom('sealed_event')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('stream', '=', stream)
    .where('type', '!=', TOUCHED)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Releases what waits of days that are over. Taking a row and writing its event commit together, so each goes once. @returns how many */
export async function releasePastDays(database: Database, clock: Clock): Promise<number> {
  const today = dayOf(clock.now())
  const first = await firstDay(database)
  if (first === null || first >= today) return 0
  return database.transaction((trx) => releaseSealed(trx, (query) => query.where('day', '<', today)), { isolation: 'read committed' })
}

/** When the oldest day with something that waits is over, or null. */
export async function nextReleaseAt(database: Database): Promise<Temporal.Instant | null> {
  const first = await firstDay(database)
  return first === null ? null : startOf(Temporal.PlainDate.from(first).add({ days: 1 }).toString())
}

async function firstDay(database: Database): Promise<string | null> {
  const row = await database.read
    .selectFrom('sealed_event')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}

function startOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant()
}
