import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Engine = 'sqlite' | 'postgres'

/** A running transaction. Commands and reactions get nothing else, so they cannot write outside one. */
export type Trx = Transaction<Tables>

/** What queries may use: reading only. A {@link Trx} is a Reader too. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'with' | 'withRecursive' | 'selectNoFrom' | 'fn' | 'getExecutor'>

/**
 * What outlives what. `disk`: survives a power cut. `process`: survives the end of the process, not of the machine; for marks whose
 * loss only repeats harmless work, and for databases that hold nothing of anybody. PostgreSQL maps it to `synchronous_commit = off`.
 */
export type Durability = 'disk' | 'process'

export interface TransactionOptions {
  /** Without it, what the database was opened with: `disk`. */
  durability?: Durability
  /** PostgreSQL only: workers that claim rows with `skip locked` read committed; commands get repeatable read. */
  isolation?: 'repeatable read' | 'read committed'
}

/** One database, either engine. */
export interface Database {
  readonly engine: Engine
  readonly url: string
  readonly read: Reader
  /** Runs `work` in a transaction; retries it whole when another transaction was in the way. */
  transaction<T>(work: (trx: Trx) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Statement text for migrations and maintenance, outside any transaction. */
  raw(statement: string): Promise<void>
  close(): Promise<void>
}

/** Which engine a reader or transaction talks to, for the few `*.sqlite.ts` / `*.postgres.ts` branches. */
export function engineOf(reader: Reader): Engine {
  return reader.getExecutor().adapter.constructor.name === 'PostgresAdapter' ? 'postgres' : 'sqlite'
}
