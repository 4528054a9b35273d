import { migration } from '@lerende/kernel'

/** What people mailed and could not be taken in yet, sealed. On SQLite in the order of random keys. */
export const drafts = migration({
  name: '003-drafts',
  async up(run, engine) {
    await run(`create table draft (id text primary key, network_id text not null, handle text not null, sealed text not null,
      key_id text not null, day text not null)${engine === 'sqlite' ? ' without rowid' : ''}`)
    await run('create index draft_network on draft (network_id)')
  },
})
