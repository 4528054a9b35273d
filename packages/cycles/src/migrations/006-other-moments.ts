import { migration } from '@lerende/kernel'

/** Who asked for another moment for an ontmoeting, from their calendar. One each: asking again takes the place of what was asked. */
export const otherMoments = migration({
  name: '006-other-moments',
  async up(run) {
    await run(`create table moment_request (ontmoeting_id text not null references ontmoeting (id), network_id text not null,
      person_id text not null references person (id), starts_at text, ends_at text, comment text, asked_at text not null,
      primary key (ontmoeting_id, person_id))`)
    await run('create index moment_request_network on moment_request (network_id, asked_at)')
  },
})
