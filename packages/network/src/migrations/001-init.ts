import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run('create table network (id text primary key, name text not null, region text not null)')
    await run(`create table organisation (id text primary key, network_id text not null references network (id), key text not null,
      name text not null, soort text not null, unique (network_id, key))`)
    await run(`create table person (id text primary key, network_id text not null references network (id), name text not null,
      email text not null, functie text not null, organisation_id text references organisation (id), role text not null,
      active integer not null, unique (network_id, email))`)
    await run('create index person_email on person (email)')
    await run(`create table sign_in_token (hash text primary key, network_id text not null, person_id text not null references person (id),
      expires_at text not null, used_at text)`)
    await run('create index sign_in_token_person on sign_in_token (person_id)')
    await run(`create table session (hash text primary key, network_id text not null, person_id text not null references person (id),
      created_at text not null, expires_at text not null)`)
    await run('create index session_person on session (person_id)')
  },
})
