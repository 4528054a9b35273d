import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table compass_block (block_id text primary key, network_id text not null, overleg_id text not null,
      niveau text not null, measure text not null, uitgangspunt text, contributors integer not null, n integer not null,
      sum integer not null, sum_of_squares integer not null, from_day text not null, until_day text not null)`)
    await run('create index compass_block_overleg on compass_block (network_id, overleg_id, until_day)')
    await run('create index compass_block_niveau on compass_block (network_id, niveau, until_day)')
    await run(`create table loop (signal_id text primary key, network_id text not null, overleg_id text not null,
      received_day text not null, due_at text not null, answered_at text, outcome text)`)
    await run('create index loop_due on loop (network_id, due_at)')
    await run(`create table acquaintance (network_id text not null, person_a text not null, person_b text not null,
      times integer not null, last_day text not null, primary key (network_id, person_a, person_b))`)
  },
})
