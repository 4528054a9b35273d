import type { House } from '@lerende/kernel'

interface Introspected {
  introspection: { getTables(): Promise<Array<{ name: string; columns: Array<{ name: string }> }>> }
}

/** Tables in which SQLite keeps its full-text index, made by the index itself. */
const INSIDE_INDEX = /^search_fts_/

/** The tables of the real database, each with its columns. */
export async function columnsOf(house: House): Promise<Map<string, string[]>> {
  // A house reads through kysely; its readers are shown less than there is, so that queries do not write.
  const { introspection } = house.read as unknown as Introspected
  const tables = (await introspection.getTables()).filter(({ name }) => !INSIDE_INDEX.test(name))
  return new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]))
}

/** Every row of every table as text: what somebody has who took a copy of the database. */
export async function dumpOf(house: House): Promise<Array<{ table: string; row: string }>> {
  const rows: Array<{ table: string; row: string }> = []
  for (const table of (await columnsOf(house)).keys()) {
    // A name that the database itself gave.
    const found = await house.read
      .selectFrom(table as 'person')
      .selectAll()
      .execute()
    rows.push(...found.map((row) => ({ table, row: JSON.stringify(row) })))
  }
  return rows
}
