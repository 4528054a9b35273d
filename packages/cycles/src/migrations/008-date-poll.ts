import { migration } from '@lerende/kernel'

/** When a gathering outside the rhythm suits: moments that are proposed, and what each member says of them. */
export const datePoll = migration({
  name: '008-date-poll',
  async up(run) {
    await run(`create table date_poll (id text primary key, network_id text not null, overleg_id text not null references overleg (id),
      topic text not null, minutes integer not null, place text not null, status text not null, opened_at text not null,
      ontmoeting_id text references ontmoeting (id))`)
    // Two at once would ask people the same twice.
    await run(`create unique index date_poll_open on date_poll (overleg_id) where status = 'open'`)
    await run('create index date_poll_overleg on date_poll (overleg_id, opened_at)')
    await run(`create table date_poll_moment (id text primary key, network_id text not null, poll_id text not null references date_poll (id),
      starts_at text not null, unique (poll_id, starts_at))`)
    await run(`create table date_poll_vote (moment_id text not null references date_poll_moment (id), network_id text not null,
      poll_id text not null references date_poll (id), person_id text not null references person (id) on delete cascade,
      answer text not null, primary key (moment_id, person_id))`)
    await run('create index date_poll_vote_person on date_poll_vote (network_id, person_id)')
    await run('create index date_poll_vote_poll on date_poll_vote (poll_id)')
  },
})
