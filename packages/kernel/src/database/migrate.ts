import { sql } from 'kysely'
import { type Clock, toText } from '../clock.ts'
import type { Database, Engine } from './database.ts'

/**
 * One frozen step of a room's schema. `up` hands SQL statements to `run`, in order; `rows` reads what is there, for what SQL
 * itself cannot work out.
 */
export interface Migration {
  /** `001-init`: rooms migrate in module order, steps in this order. */
  name: string
  up: (run: (statement: string) => Promise<void>, engine: Engine, rows: ReadRows) => Promise<void>
}

/** Reads rows, each by the names of its columns. */
export type ReadRows = (statement: string) => Promise<Array<Record<string, unknown>>>

/** Declares a migration. */
export function migration(step: Migration): Migration {
  return step
}

interface RoomMigrations {
  name: string
  migrations: Migration[]
}

/**
 * Brings a database up to date; each step whole or not at all, and safe when two processes start at once.
 * @returns the steps that ran now, as `room/name`
 */
export async function migrate(database: Database, rooms: RoomMigrations[], clock: Clock): Promise<string[]> {
  await database
    .raw(
      'create table if not exists migration (room text not null, name text not null, applied_at text not null, primary key (room, name))',
    )
    .catch(ignoreRace)
  const ran: string[] = []
  for (const room of rooms) {
    for (const step of room.migrations) {
      const fresh = await database.transaction(
        async (trx) => {
          // Two processes that start together take turns: the second finds the step done.
          if (database.engine === 'postgres') await sql`select pg_advisory_xact_lock(7264015)`.execute(trx)
          const done = await trx
            .selectFrom('migration')
            .select('name')
            .where('room', '=', room.name)
            .where('name', '=', step.name)
            .executeTakeFirst()
          if (done) return false
          const run = async (statement: string) => void (await sql.raw(statement).execute(trx))
          const rows = async (statement: string) => (await sql.raw<Record<string, unknown>>(statement).execute(trx)).rows
          await step.up(run, database.engine, rows)
          await trx
            .insertInto('migration')
            .values({ room: room.name, name: step.name, applied_at: toText(clock.now()) })
            .execute()
          return true
        },
        { isolation: 'read committed' },
      )
      if (fresh) ran.push(`${room.name}/${step.name}`)
    }
  }
  return ran
}

/** `create table if not exists` is not atomic on PostgreSQL: two at once may both try. */
function ignoreRace(error: unknown): void {
  const code = (error as { code?: string }).code
  if (code !== '23505' && code !== '42P07') throw error
}
