import { sql } from 'kysely'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** Whether the database answers. */
export async function checkDatabase({ house }: Subject): Promise<Verdict> {
  const engine = house.database.engine
  try {
    const version = await sql<{
      version: string
    }>`select ${engine === 'postgres' ? sql`current_setting('server_version')` : sql`sqlite_version()`} as version`.execute(house.read)
    const name = engine === 'postgres' ? 'PostgreSQL' : 'SQLite'
    return good(`De database (${name} ${version.rows[0]?.version ?? ''}) geeft antwoord.`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong(
      `De database geeft geen antwoord: ${reason}`,
      engine === 'postgres'
        ? 'Kijk of PostgreSQL draait (pg_isready) en of DATABASE_URL klopt.'
        : 'Kijk of het bestand leesbaar is, of zet je reservekopie terug.',
    )
  }
}

/** Whether the database has the shape that this version of the app expects. */
export async function checkMigrations({ house }: Subject): Promise<Verdict> {
  const rows = await house.read.selectFrom('migration').select(['room', 'name']).execute()
  const rooms = new Set(house.modules.map((module) => module.name))
  return judgeMigrations(
    house.modules.flatMap((module) => (module.migrations ?? []).map((step) => `${module.name}/${step.name}`)),
    rows.filter((row) => rooms.has(row.room)).map((row) => `${row.room}/${row.name}`),
  )
}

/** @param expected the steps this version knows @param applied the steps the database had */
export function judgeMigrations(expected: readonly string[], applied: readonly string[]): Verdict {
  const missing = expected.filter((step) => !applied.includes(step))
  const unknown = applied.filter((step) => !expected.includes(step))
  if (missing.length > 0) return wrong(`De database is nog niet bijgewerkt (${missing.join(', ')}).`, 'Start de app één keer: npm start')
  if (unknown.length > 0) {
    return careful(`De database is nieuwer dan deze app (${unknown.join(', ')}).`, 'Werk de app bij: git pull && npm start')
  }
  return good(`De database is bijgewerkt (${applied.length} stappen).`)
}
