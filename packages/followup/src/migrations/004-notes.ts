import { migration } from '@lerende/kernel'

/** What people write down together at an item of the agenda: each line a row with a version, so that two who write lose nothing. */
export const notes = migration({
  name: '004-notes',
  async up(run) {
    await run(`create table agenda_note (id text primary key, network_id text not null, overleg_id text not null, round_id text not null,
      bundle_id text not null references bundle (id), kind text not null, text text not null, version integer not null,
      seq integer not null)`)
    await run('create index agenda_note_round on agenda_note (network_id, round_id, bundle_id, seq)')
  },
})
