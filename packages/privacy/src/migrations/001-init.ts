import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table email_change (person_id text primary key references person (id), network_id text not null,
      id text not null unique, email text not null, asked_at text not null, expires_at text not null, old_email text)`)
    await run(`create table person_seen (person_id text primary key references person (id), network_id text not null,
      month text not null, asked_on text)`)
    await run('create index person_seen_month on person_seen (network_id, month)')
  },
})
