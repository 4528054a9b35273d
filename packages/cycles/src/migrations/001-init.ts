import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table overleg (id text primary key, network_id text not null references network (id), key text not null,
      name text not null, niveau text not null, kind text not null, rrule text not null, starts_local text not null,
      duration_minutes integer not null, place text not null, offsets_json text not null, holiday_rule text not null,
      escalates_to text references overleg (id), partners_every integer, werkvorm text, unique (network_id, key))`)
    await run(`create table overleg_member (overleg_id text not null references overleg (id), network_id text not null,
      person_id text not null references person (id), role text not null, partner integer not null,
      primary key (overleg_id, person_id))`)
    await run('create index overleg_member_person on overleg_member (network_id, person_id)')
    await run(`create table free_period (id text primary key, network_id text not null references network (id),
      from_day text not null, until_day text not null, name text not null)`)
    await run('create index free_period_network on free_period (network_id, from_day)')
    await run(`create table round (id text primary key, network_id text not null, overleg_id text not null references overleg (id),
      slot_day text not null, number integer not null, phase text not null, ophalen_at text not null, agenderen_at text not null,
      ontmoeten_at text not null, reflecteren_at text not null, terugkoppelen_at text not null, due_at text not null,
      closed_at text, withdrawn_at text)`)
    // The database itself holds us to one round a turn, also when two processes plan at once.
    await run('create unique index round_turn on round (overleg_id, slot_day) where withdrawn_at is null')
    await run('create index round_agenderen on round (overleg_id, agenderen_at)')
    await run('create index round_network on round (network_id, ontmoeten_at)')
    await run(`create table ontmoeting (id text primary key, network_id text not null, overleg_id text not null references overleg (id),
      round_id text not null unique references round (id), slot_day text not null, starts_at text not null, ends_at text not null,
      place text not null, status text not null, cancel_reason text, moved_by_hand integer not null,
      with_partners integer not null, werkvorm text)`)
    await run('create index ontmoeting_network on ontmoeting (network_id, starts_at)')
    await run('create index ontmoeting_overleg on ontmoeting (overleg_id, starts_at)')
    await run(`create table attendance (ontmoeting_id text not null references ontmoeting (id), network_id text not null,
      person_id text not null references person (id), rsvp text, replaced_by text references person (id), attended integer,
      primary key (ontmoeting_id, person_id))`)
    await run('create index attendance_person on attendance (network_id, person_id)')
  },
})
