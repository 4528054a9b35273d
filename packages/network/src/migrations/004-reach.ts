import { migration } from '@lerende/kernel'

export const reach = migration({
  name: '004-reach',
  async up(run) {
    await run(`create table person_reach (person_id text primary key, network_id text not null, days text not null,
      ways text not null, phone text, seen_by text not null)`)
    // The list of people is read by name, page by page.
    await run('create index person_name on person (network_id, lower(name))')
  },
})
