import { migration } from '@lerende/kernel'

/** Who reads their own ontmoetingen in a calendar elsewhere. Another id is another address; no row, no address. */
export const feed = migration({
  name: '003-feed',
  async up(run) {
    await run(`create table calendar_feed (id text primary key, network_id text not null,
      person_id text not null unique references person (id) on delete cascade)`)
  },
})
