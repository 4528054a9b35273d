import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table digest_preference (person_id text primary key references person (id), network_id text not null,
      cadence text not null, weekday integer not null, time text not null, at_once integer not null, next_at text,
      told_seq bigint not null, told_day text not null)`)
    await run('create index digest_preference_next on digest_preference (network_id, next_at)')
    await run(`create table digest_run (person_id text not null, network_id text not null, slot text not null, outcome text not null,
      primary key (person_id, slot))`)
    await run(`create table news (seq bigint not null, network_id text not null, bundle_id text, kind text not null,
      at text not null, data_json text not null, primary key (network_id, seq))`)
    await run('create index news_bundle on news (network_id, bundle_id, seq)')
  },
})
