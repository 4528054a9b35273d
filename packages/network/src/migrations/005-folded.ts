import { migration, type ReadRows, words } from '@lerende/kernel'

const fold = (...parts: unknown[]) => words(parts.join(' ')).join(' ')

/** People and organisations are found without minding case and accents, and read page by page, at any size. */
export const folded = migration({
  name: '005-folded',
  async up(run, engine, rows) {
    // In the order of the characters on both engines: a page goes on where the one before ended.
    const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
    for (const table of ['person', 'organisation']) {
      await run(`alter table ${table} add column sort_name ${text} not null default ''`)
      await run(`alter table ${table} add column search_text text not null default ''`)
    }
    await fill({ run, rows }, 'person', 'functie')
    await fill({ run, rows }, 'organisation', 'soort')
    await run('create index person_by_name on person (network_id, active, sort_name, id)')
    await run('create index person_organisation on person (organisation_id)')
    await run('create index organisation_by_name on organisation (network_id, sort_name, id)')
  },
})

/** SQLite cannot take accents off. What is folded is letters, digits and spaces only, so it can stand between quotes. */
async function fill(at: { run: (statement: string) => Promise<void>; rows: ReadRows }, table: string, more: string): Promise<void> {
  for (const row of await at.rows(`select id, name, ${more} from ${table}`)) {
    const id = String(row['id']).replaceAll("'", "''")
    await at.run(
      `update ${table} set sort_name = '${fold(row['name'])}', search_text = '${fold(row['name'], row[more])}' where id = '${id}'`,
    )
  }
}
