import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table bundle (id text primary key, network_id text not null, overleg_id text not null, origin_overleg_id text not null,
      round_id text not null, title text not null, status text not null, outcome text, due_at text not null, first_due_at text not null,
      decision_id text, answer_id text, answered_at text, turn integer not null, day text not null)`)
    await run('create index bundle_overleg on bundle (network_id, overleg_id, status)')
    await run('create index bundle_origin on bundle (network_id, origin_overleg_id)')
    await run('create index bundle_round on bundle (network_id, round_id)')
    await run('create index bundle_due on bundle (network_id, status, due_at)')
    await run(`create table signal (id text primary key, network_id text not null, overleg_id text not null, round_id text not null,
      kind text not null, text text not null, needed text, from_niveau text, reflection_id text, day text not null, due_at text not null,
      first_due_at text not null, bundle_id text references bundle (id))`)
    await run('create index signal_overleg on signal (network_id, overleg_id, bundle_id)')
    await run('create index signal_round on signal (network_id, round_id)')
    await run('create index signal_bundle on signal (bundle_id)')
    await run('create index signal_reflection on signal (reflection_id)')
    await run(`create table agenda_item (round_id text not null, bundle_id text not null references bundle (id), network_id text not null,
      position integer not null, minutes integer not null, status text not null, primary key (round_id, bundle_id))`)
    await run('create index agenda_item_bundle on agenda_item (bundle_id)')
    await run(`create table decision (id text primary key, network_id text not null, bundle_id text not null references bundle (id),
      overleg_id text not null, round_id text not null, kind text not null, text text not null, reason text, owner text, owner_person_id text,
      referred_to text, review_day text, return_day text, day text not null, standing integer not null, review_asked_at text,
      review_until text, review_concluded_at text)`)
    await run('create index decision_bundle on decision (bundle_id)')
    await run('create index decision_overleg on decision (network_id, overleg_id, day)')
    await run(`create table answer (id text primary key, network_id text not null, bundle_id text not null references bundle (id),
      decision_id text not null references decision (id), text text not null, answered_at text not null, turn integer not null,
      unique (bundle_id, turn))`)
    await run(`create table verdict (answer_id text not null references answer (id), network_id text not null, pseudonym text not null,
      verdict text not null, remark text, day text not null, primary key (answer_id, pseudonym))`)
    await run(`create table review_reply (decision_id text not null references decision (id), network_id text not null,
      pseudonym text not null, changed text not null, remark text, day text not null, primary key (decision_id, pseudonym))`)
    await run(`create table course_line (bundle_id text not null references bundle (id), network_id text not null, seq integer not null,
      day text not null, kind text not null, overleg_id text not null, round_id text not null, to_overleg_id text, to_round_id text,
      reason text, note text, primary key (bundle_id, seq))`)
    await run('create index course_line_round on course_line (network_id, round_id, kind)')
    await run('create index course_line_to_round on course_line (network_id, to_round_id)')
  },
})
