import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import BetterSqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, SqliteQueryCompiler } from 'kysely'
import type { Database, Durability, TransactionOptions, Trx } from './database.ts'
import type { Tables } from './tables.ts'

interface Pending {
  work: (trx: Trx) => Promise<unknown>
  resolve: (value: never) => void
  reject: (error: unknown) => void
}

/** Turns of the event loop before a commit. A request takes about three from its arrival to the queue; idle, they take microseconds. */
const TURNS = 3

/** At most this many transactions share one commit, so that nobody waits long for the others. */
const GROUP = 64

/**
 * Opens (or makes) an SQLite file: WAL, `synchronous=FULL`, one writing connection and one that only reads.
 * Transactions run one after another; those that wait together share one commit (each in its own savepoint),
 * because the sync to disk is what a commit costs. Nobody is answered before that commit is on disk.
 * @param durability of transactions that ask for nothing else; with `process` nothing waits for the disk
 */
export function openSqlite(file: string, durability: Durability = 'disk'): Database {
  mkdirSync(dirname(file), { recursive: true })
  const writing = connect(file, false)
  const writer = kyselyOn(writing)
  const reading = connect(file, true)
  const waiting: Record<Durability, Pending[]> = { disk: [], process: [] }
  let running = false
  let synced: Durability | null = null
  let drained: Promise<void> = Promise.resolve()

  async function drain(): Promise<void> {
    while (waiting.disk.length + waiting.process.length > 0) {
      // Some turns of the event loop: requests that have arrived meanwhile get to the queue, and share this commit.
      for (let turn = 0; turn < TURNS; turn++) await setImmediate()
      const next: Durability = waiting.disk.length > 0 ? 'disk' : 'process'
      if (synced !== next) writing.pragma(`synchronous = ${next === 'disk' ? 'FULL' : 'NORMAL'}`)
      synced = next
      const queue = waiting[next]
      await (queue.length === 1 ? runAlone : runGroup)(writing, writer, queue)
    }
    // In the same turn as the last look at the queues: whoever comes after this starts a new drain.
    running = false
  }

  return {
    engine: 'sqlite',
    url: `sqlite:${file}`,
    read: kyselyOn(reading),
    transaction<T>(work: (trx: Trx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting[options.durability ?? durability].push({ work, resolve, reject })
        if (running) return
        running = true
        drained = drain()
      })
    },
    async raw(statement) {
      writing.exec(statement)
    },
    async close() {
      await drained
      reading.close()
      writing.close()
    },
  }
}

/** One transaction with nobody to share a commit with needs no savepoint: when it fails, all of it goes. */
async function runAlone(connection: BetterSqlite.Database, writer: Kysely<Tables>, queue: Pending[]): Promise<void> {
  const next = queue.shift()
  if (!next) return
  const steps = stepsOf(connection)
  try {
    steps.begin.run()
    // One connection holds this transaction and nobody else gets to write on it until it is through.
    const value = await next.work(writer as Kysely<Tables> as Trx)
    steps.commit.run()
    next.resolve(value as never)
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    next.reject(error)
  }
}

async function runGroup(connection: BetterSqlite.Database, writer: Kysely<Tables>, queue: Pending[]): Promise<void> {
  const done: Array<() => void> = []
  const accepted: Pending[] = []
  const steps = stepsOf(connection)
  try {
    steps.begin.run()
    while (queue.length > 0 && accepted.length < GROUP) {
      const next = queue.shift()
      if (!next) break
      accepted.push(next)
      steps.save.run()
      try {
        // One connection holds this transaction and nobody else gets to write on it until the group is through.
        const value = await next.work(writer as Kysely<Tables> as Trx)
        steps.keep.run()
        done.push(() => next.resolve(value as never))
      } catch (error) {
        connection.exec('rollback to work; release work')
        done.push(() => next.reject(error))
      }
    }
    steps.commit.run()
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    if (accepted.length === 0) queue.shift()?.reject(error)
    for (const one of accepted) one.reject(error)
    return
  }
  for (const settle of done) settle()
}

type Steps = Record<'begin' | 'save' | 'keep' | 'commit', BetterSqlite.Statement>

/** Prepared once: every transaction takes some of them. */
const prepared = new WeakMap<BetterSqlite.Database, Steps>()

function stepsOf(connection: BetterSqlite.Database): Steps {
  const known = prepared.get(connection)
  if (known) return known
  const steps = {
    begin: connection.prepare('begin immediate'),
    save: connection.prepare('savepoint work'),
    keep: connection.prepare('release work'),
    commit: connection.prepare('commit'),
  }
  prepared.set(connection, steps)
  return steps
}

function connect(file: string, readonly: boolean): BetterSqlite.Database {
  const db = new BetterSqlite(file, { readonly, timeout: 10_000 })
  if (!readonly) db.pragma('journal_mode = WAL')
  db.pragma('foreign_keys = ON')
  // What is taken away is overwritten: a copy of the file must not hold what somebody took back.
  if (!readonly) db.pragma('secure_delete = ON')
  // Pages that many transactions touch are copied to the file once in so many, not every thousand pages.
  if (!readonly) db.pragma('wal_autocheckpoint = 8000')
  db.pragma('cache_size = -65536')
  db.pragma('temp_store = MEMORY')
  return db
}

/**
 * SQLite plans a join anew at every call when a bound value stands bare in it, because the value might change the plan
 * (`SQLITE_ENABLE_STAT4`, which better-sqlite3 is built with). Behind a plus sign the planner does not look at it: a join
 * by key then takes 1.4 µs instead of 11. The sign changes no value, and no type.
 */
class PlannedOnceCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?'
  }
}

class PlannedOnceDialect extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new PlannedOnceCompiler()
  }
}

/** Kysely prepares a statement at every call; keeping them saves about 10 µs a query. */
function kyselyOn(db: BetterSqlite.Database): Kysely<Tables> {
  const statements = new Map<string, BetterSqlite.Statement<unknown[]>>()
  const database = {
    prepare(sql: string) {
      let statement = statements.get(sql)
      if (!statement) {
        if (statements.size > 500) statements.clear()
        statement = db.prepare<unknown[]>(sql)
        statements.set(sql, statement)
      }
      return statement
    },
    close: () => db.close(),
  }
  // The shape that the dialect needs is `prepare` and `close`; its types ask for iterables that better-sqlite3 has.
  return new Kysely<Tables>({ dialect: new PlannedOnceDialect({ database: database as never }) })
}
