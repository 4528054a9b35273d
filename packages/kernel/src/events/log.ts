import { sql } from 'kysely'
import { dayOf, fromText, toText } from '../clock.ts'
import { engineOf, type Reader, type Trx } from '../database/database.ts'
import { newId } from '../ids.ts'
import type { Actor, Ctx } from '../scope.ts'
import { append } from './append.ts'
import type { EventDef, Position, RecordedEvent } from './define.ts'
import { releaseSealed } from './sealed.ts'

/**
 * Writes an event in the transaction of the state that it describes.
 * Two transactions that record on one stream at once cannot both commit: the later one runs again (PostgreSQL)
 * or waits its turn (SQLite). What a sealed actor does waits apart until its day is over, because a place in the log and
 * a time would tell beside whose acts it was done (docs/decisions/016-sealed-authors.md); it goes first when another
 * event on its stream, or one that names it in `follows`, comes after it.
 * @param place `stream` is what it is about, such as `bundle/ID`; `data` is checked against the event's schema
 */
export async function record<Data>(
  trx: Trx,
  ctx: Ctx,
  event: EventDef<Data>,
  place: { stream: string; data: Data; follows?: readonly string[] },
): Promise<void> {
  const networkId = ctx.scope.networkId
  const data = JSON.stringify(event.data.parse(place.data))
  if (ctx.actor.kind === 'sealed') {
    const day = dayOf(ctx.clock.now())
    await trx
      .insertInto('sealed_event')
      .values({ network_id: networkId, stream: place.stream, id: newId(), type: event.type, day, data })
      .execute()
    return
  }
  await releaseSealed(trx, (query) =>
    query.where('network_id', '=', networkId).where('stream', 'in', [place.stream, ...(place.follows ?? [])]),
  )
  await append(trx, {
    network_id: networkId,
    stream: place.stream,
    type: event.type,
    time: toText(ctx.clock.now()),
    actor: actorText(ctx.actor),
    correlation_id: ctx.correlationId,
    causation_id: ctx.causationId,
    data,
  })
}

function actorText(actor: Actor): string {
  return actor.kind === 'person' ? `person/${actor.personId}` : actor.kind
}

/** The newest place in the log that every reader may see; later ones may still have gaps. */
export async function logHead(reader: Reader): Promise<Position> {
  const places = visible(reader).select(['txid', 'position'])
  const newestFirst = engineOf(reader) === 'sqlite' ? places : places.orderBy('txid', 'desc')
  const row = await newestFirst.orderBy('position', 'desc').limit(1).executeTakeFirst()
  return row ?? { txid: 0, position: 0 }
}

/**
 * A text that stays the same for as long as nothing was recorded, and null while an older transaction may still record something
 * before what can be seen. Taken before looking, it says afterwards whether what was seen still holds.
 */
export async function logMark(reader: Reader): Promise<string | null> {
  if (await unseenEvents(reader)) return null
  const { txid, position } = await logHead(reader)
  return `${txid}/${position}`
}

/** Events of the given types after one place, up to and with another, oldest first. */
export async function readLog(
  reader: Reader,
  range: { after: Position; until: Position; types: readonly string[]; limit: number },
): Promise<Array<{ event: RecordedEvent; at: Position }>> {
  if (range.types.length === 0) return []
  const rows = await between(reader, range)
    .selectAll()
    .where('type', 'in', [...range.types])
    .limit(range.limit)
    .execute()
  return rows.map((row) => ({ event: toEvent(row), at: { txid: row.txid, position: row.position } }))
}

function between(reader: Reader, range: { after: Position; until: Position }) {
  const { after, until } = range
  if (engineOf(reader) === 'sqlite') {
    return visible(reader).where('position', '>', after.position).where('position', '<=', until.position).orderBy('position')
  }
  return visible(reader)
    .where(sql<boolean>`(txid, position) > (${after.txid}, ${after.position})`)
    .where(sql<boolean>`(txid, position) <= (${until.txid}, ${until.position})`)
    .orderBy('txid')
    .orderBy('position')
}

/** One event by its id, or null. */
export async function readEvent(reader: Reader, id: string): Promise<RecordedEvent | null> {
  const row = await reader.selectFrom('event_log').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toEvent(row) : null
}

interface EventRow {
  id: string
  network_id: string
  stream: string
  version: number
  type: string
  time: string
  actor: string
  correlation_id: string
  causation_id: string | null
  data: string
}

function toEvent(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    type: row.type,
    networkId: row.network_id,
    stream: row.stream,
    version: row.version,
    time: fromText(row.time),
    actor: row.actor,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    data: JSON.parse(row.data),
  }
}

/**
 * On PostgreSQL a later transaction can commit before an earlier one, and with a lower position too. So readers stay
 * behind the oldest transaction still running and go by (transaction, position), which no commit can slip in front of.
 * SQLite writes one transaction after another: there `txid` is always 0 and the position says it all.
 */
function visible(reader: Reader) {
  const log = reader.selectFrom('event_log')
  if (engineOf(reader) === 'sqlite') return log
  return log.where(sql<boolean>`txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`)
}

/**
 * Whether events stand in the log that no reader may see yet, because an older transaction still runs.
 * @param upTo only those with at most this position
 */
export async function unseenEvents(reader: Reader, upTo?: number): Promise<boolean> {
  if (engineOf(reader) === 'sqlite') return false
  const hidden = reader
    .selectFrom('event_log')
    .select('position')
    .where(sql<boolean>`txid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint`)
  const row = await (upTo === undefined ? hidden : hidden.where('position', '<=', upTo)).limit(1).executeTakeFirst()
  return row !== undefined
}

/** The highest position in the log, also of what no reader may see yet; 0 when it is empty. */
export async function lastPosition(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('event_log')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  return row?.position ?? 0
}
