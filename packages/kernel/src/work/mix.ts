import { sql } from 'kysely'
import { type Database, engineOf, type Trx } from '../database/database.ts'
import { newId } from '../ids.ts'
import type { SealedTable } from '../module.ts'

/** Streams whose rows are laid down anew at once: more than one day of a region has, and still a short transaction. */
const MOST = 500
/** Rows in one statement, far below what both engines take in parameters. */
const CHUNK = 50

/** What was mixed last by this process, on each database. */
const mixed = new WeakMap<Database, number>()

/**
 * Lays all rows of the sealed acts that wait for the end of their day down anew, in random order and in one transaction.
 * PostgreSQL keeps rows in the order in which they were written, and so does a dump of it; SQLite keeps sealed rows by
 * their random keys, but in the bytes of a page they still lie as they came.
 * @param tables what refers to another table comes before it
 * @param after where rows themselves lie in order of writing, a minute is too long to wait
 */
export async function mixSealed(database: Database, tables: readonly SealedTable[], after: 'command' | 'minute'): Promise<void> {
  if (after === 'command' && database.engine === 'sqlite') return
  // Asked at every wake-up, and most of the time nothing waits.
  if (!(await database.read.selectFrom('sealed_event').select('id').limit(1).executeTakeFirst())) return
  await database.transaction(
    async (trx) => {
      if (await isMixed(trx, database)) return
      const streams = await waitingStreams(trx)
      const own: SealedTable = { table: 'sealed_event', stream: '', rows: (names) => sql`stream in (${sql.join(names)})` }
      const taken: Array<{ table: SealedTable['table']; rows: object[] }> = []
      for (const { table, stream, rows } of [...tables, own]) {
        const ids = streams.flatMap((one) => (one.startsWith(stream) ? [one.slice(stream.length)] : []))
        if (ids.length > 0) taken.push({ table, rows: await trx.deleteFrom(table).where(rows(ids)).returningAll().execute() })
      }
      for (const { table, rows } of taken.reverse()) await layDown(trx, table, shuffled(rows))
    },
    { isolation: 'read committed' },
  )
}

/** Rows that were mixed together on PostgreSQL share the transaction that did it; SQLite has one process, which remembers. */
async function isMixed(trx: Trx, database: Database): Promise<boolean> {
  if (engineOf(trx) === 'sqlite') {
    const { waiting } = await trx
      .selectFrom('sealed_event')
      .select((eb) => eb.fn.countAll<number>().as('waiting'))
      .executeTakeFirstOrThrow()
    const known = mixed.get(database)
    mixed.set(database, waiting)
    return waiting < 2 || waiting === known
  }
  // Of two processes one mixes; what the other just wrote is mixed with the next wake-up.
  const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(7264016) as mine`.execute(trx)
  if (!lock.rows[0]?.mine) return true
  const found = await sql<{ writers: number }>`select count(distinct xmin::text) as writers from sealed_event`.execute(trx)
  return (found.rows[0]?.writers ?? 0) < 2
}

async function waitingStreams(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('sealed_event').select('stream').groupBy('stream').orderBy(sql`random()`).limit(MOST).execute()
  return rows.map((row) => row.stream)
}

async function layDown(trx: Trx, table: SealedTable['table'], rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    // What was just taken out of this table fits in it.
    await trx
      .insertInto(table)
      .values(rows.slice(from, from + CHUNK) as never)
      .execute()
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: newId() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ value }) => value)
}
