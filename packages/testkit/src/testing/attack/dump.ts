import { readFileSync } from 'node:fs'
import { engineOf, type House } from '@lerende/kernel'
import { type RawBuilder, sql } from 'kysely'

export type Row = Record<string, unknown>
/** Tables as somebody finds them who has a copy: every row in the order in which it lies there. */
export type Dump = Map<string, Row[]>

/** Reads everything that a copy of the database holds, hidden columns and inner tables of the search index included. */
export async function dumpOf(house: House): Promise<Dump> {
  const sqlite = engineOf(house.read) === 'sqlite'
  const run = async <R>(query: RawBuilder<R>) => (await query.execute({ getExecutor: () => house.read.getExecutor() })).rows
  const names = await run(
    sqlite
      ? sql<{ name: string; definition: string }>`select name, coalesce(sql, '') as definition from sqlite_master where type = 'table'`
      : sql<{ name: string; definition: string }>`select table_name as name, '' as definition from information_schema.tables
          where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const dump: Dump = new Map()
  for (const { name, definition } of names) {
    // Inner tables of the search index have no rows that one can ask for by number.
    const numbered = !/without rowid/i.test(definition) && !name.startsWith('sqlite_')
    const hidden = sqlite ? (numbered ? sql`rowid as _rowid,` : sql``) : sql`xmin::text::bigint as _xmin,`
    dump.set(name, await run(sql<Row>`select ${hidden} * from ${sql.table(name)}`))
  }
  return dump
}

/** Where each of these texts lies in the file of an SQLite database, byte by byte; a text may lie there more than once. */
export async function placesInFile(house: House, texts: readonly string[]): Promise<Row[]> {
  await house.database.raw('pragma wal_checkpoint(truncate)')
  const bytes = readFileSync(house.database.url.replace('sqlite:', ''))
  const places: Row[] = []
  for (const text of texts) {
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push({ at, text })
  }
  return places.sort((a, b) => Number(a['at']) - Number(b['at']))
}
