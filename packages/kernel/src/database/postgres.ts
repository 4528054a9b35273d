import { setTimeout } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database, Durability, TransactionOptions, Trx } from './database.ts'
import type { Tables } from './tables.ts'

/** Counts and positions fit a JavaScript number; the driver would hand them over as text. */
const BIGINT = 20
const NUMERIC = 1700

/** Unique event version, serialization failure, deadlock: another transaction was first, so run again on what it left. */
const AGAIN = new Set(['40001', '40P01'])
/** Tries again after another transaction was in the way; on a busy stream many want the same next version. */
const RETRIES = 12
/** Milliseconds; the wait before a try grows with the tries before it, and differs so that two do not meet again. */
const WAIT_MS = 4

/** Opens a PostgreSQL database. Commands run at repeatable read, so a decision never rests on a state that changed. */
export function openPostgres(url: string, poolSize = 10, durability: Durability = 'disk'): Database {
  const types = {
    getTypeParser(oid: number, format?: 'text' | 'binary') {
      return oid === BIGINT || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)
    },
  }
  const pool = new pg.Pool({ connectionString: url, max: poolSize, types: types as never })
  // A connection that the server ends while it idles is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

  async function once<T>(work: (trx: Trx) => Promise<T>, options: TransactionOptions): Promise<T> {
    return db
      .transaction()
      .setIsolationLevel(options.isolation ?? 'repeatable read')
      .execute(async (trx) => {
        if ((options.durability ?? durability) === 'process') await sql`set local synchronous_commit = off`.execute(trx)
        return work(trx)
      })
  }

  return {
    engine: 'postgres',
    url,
    read: db,
    async transaction(work, options = {}) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work, options)
        } catch (error) {
          if (attempt > RETRIES || !isConflict(error)) throw error
          await setTimeout(Math.random() * WAIT_MS * attempt)
        }
      }
    },
    async raw(statement) {
      await sql.raw(statement).execute(db)
    },
    async close() {
      await db.destroy()
    },
  }
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return AGAIN.has(error.code ?? '') || (error.code === '23505' && error.constraint === 'event_log_stream_version')
}
