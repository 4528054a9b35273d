import type { Database, Durability } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

interface OpenOptions {
  /** Connections to PostgreSQL; SQLite ignores it. */
  poolSize?: number
  /** Of transactions that ask for nothing else. */
  durability?: Durability
}

/** Opens the database that a URL names: `postgres://…` or `sqlite:PATH` (a bare path is an SQLite file too). */
export function openDatabase(url: string, { poolSize, durability = 'disk' }: OpenOptions = {}): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, poolSize, durability)
  return openSqlite(url.replace(/^sqlite:/, ''), durability)
}
