import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table invitation (id text primary key, network_id text not null references network (id), email text not null,
      name text not null, functie text not null, organisation_id text references organisation (id), turn integer not null,
      sent_at text not null, expires_at text not null, unique (network_id, email))`)
    await run(`create table invitation_seat (invitation_id text not null references invitation (id), network_id text not null,
      overleg_id text not null references overleg (id), primary key (invitation_id, overleg_id))`)
    await run('create index invitation_seat_overleg on invitation_seat (overleg_id)')
  },
})
