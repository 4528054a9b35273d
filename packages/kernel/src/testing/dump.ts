import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/**
 * A short text per table that changes when any row does, in whatever order the rows come.
 * @param within only the rows of this network, of tables that have networks
 */
export async function fingerprints(database: Database, within?: string): Promise<Map<string, string>> {
  const executor = { getExecutor: () => database.read.getExecutor() }
  const { rows: tables } = await sql<{ name: string }>`${sql.raw(TABLES[database.engine])}`.execute(executor)
  const found = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.id(name)}`.execute(executor)
    if (within !== undefined && rows[0] && !('network_id' in rows[0])) continue
    const own = within === undefined ? rows : rows.filter((row) => row['network_id'] === within)
    const lines = own.map((row) => JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).sort()
    found.set(name, `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)}`)
  }
  return found
}

const TABLES = {
  // What the full-text index keeps for itself follows from the rows that it is about.
  sqlite: `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
  postgres: `select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`,
}
