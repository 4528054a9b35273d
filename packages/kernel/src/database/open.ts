import type { Database } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/**
 * Opens the database that a URL names: `postgres://…` or `sqlite:PATH` (a bare path is an SQLite file too).
 * @param poolSize connections to PostgreSQL; SQLite ignores it
 */
export function openDatabase(url: string, poolSize?: number): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, poolSize)
  return openSqlite(url.replace(/^sqlite:/, ''))
}
