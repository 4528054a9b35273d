import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { EventLogTable } from '../database/tables.ts'
import { newId } from '../ids.ts'

type NewRow = Omit<EventLogTable, 'position' | 'txid' | 'id' | 'version'>

/** Puts an event at the end of the log and of its stream. */
export async function append(trx: Trx, row: NewRow): Promise<void> {
  await trx
    .insertInto('event_log')
    .values({
      ...row,
      id: newId(),
      version: sql<number>`coalesce((select max(version) from event_log where network_id = ${row.network_id} and stream = ${row.stream}), 0) + 1`,
    })
    .execute()
}
