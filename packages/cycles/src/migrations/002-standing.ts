import { migration } from '@lerende/kernel'

/** Who coordinates a whole niveau, and who begeleidt one ontmoeting without being in the overleg. */
export const standing = migration({
  name: '002-standing',
  async up(run) {
    await run(`create table niveau_coordinator (network_id text not null references network (id), niveau text not null,
      person_id text not null references person (id), primary key (network_id, niveau, person_id))`)
    await run(`create table ontmoeting_begeleider (ontmoeting_id text not null references ontmoeting (id), network_id text not null,
      person_id text not null references person (id), primary key (ontmoeting_id, person_id))`)
  },
})
