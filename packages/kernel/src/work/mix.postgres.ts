import { sql } from 'kysely'
import type { Database, Trx } from '../database/database.ts'
import type { SealedTable } from '../module.ts'

/** Streams whose rows are laid down anew at once: more than one day of a region has, and still a short transaction. */
const MOST = 500

/**
 * PostgreSQL keeps rows in the order in which they were written, and so does a dump. So after every sealed act all rows of
 * the acts that still wait for the end of their day are laid down anew, in random order and by one transaction.
 */
export async function mixSealed(database: Database, tables: readonly SealedTable[]): Promise<void> {
  await database.transaction(
    async (trx) => {
      // Of two processes one mixes; what the other just wrote is mixed with the next wake-up.
      const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(7264016) as mine`.execute(trx)
      if (!lock.rows[0]?.mine || !(await isInOrder(trx))) return
      const waiting = await sql<{ stream: string }>`
        select stream from sealed_event group by stream order by random() limit ${MOST}`.execute(trx)
      const streams = waiting.rows.map((row) => row.stream)
      for (const { table, stream, rows } of tables) {
        const ids = streams.flatMap((one) => (one.startsWith(stream) ? [one.slice(stream.length)] : []))
        if (ids.length > 0) await layDownAnew(trx, table, rows(ids))
      }
      await layDownAnew(trx, 'sealed_event', sql<boolean>`stream in (${sql.join(streams)})`)
    },
    { isolation: 'read committed' },
  )
}

/** Mixed rows share the transaction that mixed them. */
async function isInOrder(trx: Trx): Promise<boolean> {
  const found = await sql<{ writers: number }>`select count(distinct xmin::text) as writers from sealed_event`.execute(trx)
  return (found.rows[0]?.writers ?? 0) > 1
}

async function layDownAnew(trx: Trx, table: SealedTable['table'], rows: ReturnType<SealedTable['rows']>): Promise<void> {
  const name = sql.table(table)
  await sql`with taken as (delete from ${name} where ${rows} returning *) insert into ${name} select * from taken order by random()`.execute(
    trx,
  )
}
