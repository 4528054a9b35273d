import { migration } from '@lerende/kernel'

/** Who reads the ontmoetingen of one overleg in a calendar elsewhere. Another id is another address; no row, no address. */
export const overlegFeed = migration({
  name: '007-overleg-feed',
  async up(run) {
    await run(`create table overleg_feed (id text primary key, network_id text not null, overleg_id text not null references overleg (id),
      person_id text not null references person (id) on delete cascade, unique (overleg_id, person_id))`)
    await run('create index overleg_feed_person on overleg_feed (network_id, person_id)')
  },
})
