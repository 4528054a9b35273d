import { migration } from '@lerende/kernel'

/**
 * What contributors choose about their own words (a name with them, the overleg reading them), and verdicts that are
 * counted in whole fives. On SQLite what people wrote stands in the order of random keys from now on. Signals leave the
 * full-text index: its parts are in the order in which texts came.
 */
export const ownWords = migration({
  name: '002-own-words',
  async up(run, engine) {
    await run('drop index signal_reflection')
    if (engine === 'postgres') {
      await run('alter table signal add column shared integer not null default 0')
      await run('alter table signal add column signed_person_id text')
      await run('alter table verdict rename column pseudonym to handle')
      await run('alter table verdict add column counted text')
      await run('alter table review_reply rename column pseudonym to handle')
    } else {
      await run(`delete from search_fts where rowid in (select rowid from search_document where index_name = 'signal')`)
      await run(`create table signal_keyed (id text primary key, network_id text not null, overleg_id text not null, round_id text not null,
        kind text not null, text text not null, needed text, from_niveau text, reflection_id text, day text not null, due_at text not null,
        first_due_at text not null, bundle_id text references bundle (id), shared integer not null, signed_person_id text) without rowid`)
      await run('insert into signal_keyed select *, 0, null from signal')
      await run('drop table signal')
      await run('alter table signal_keyed rename to signal')
      await run('create index signal_overleg on signal (network_id, overleg_id, bundle_id)')
      await run('create index signal_round on signal (network_id, round_id)')
      await run('create index signal_bundle on signal (bundle_id)')
      await run(`create table verdict_keyed (answer_id text not null references answer (id), network_id text not null, handle text not null,
        verdict text not null, remark text, day text not null, counted text, primary key (answer_id, handle)) without rowid`)
      await run('insert into verdict_keyed select answer_id, network_id, pseudonym, verdict, remark, day, null from verdict')
      await run('drop table verdict')
      await run('alter table verdict_keyed rename to verdict')
      await run(`create table review_reply_keyed (decision_id text not null references decision (id), network_id text not null,
        handle text not null, changed text not null, remark text, day text not null, primary key (decision_id, handle)) without rowid`)
      await run('insert into review_reply_keyed select decision_id, network_id, pseudonym, changed, remark, day from review_reply')
      await run('drop table review_reply')
      await run('alter table review_reply_keyed rename to review_reply')
      await run(`create table course_line_keyed (bundle_id text not null references bundle (id), network_id text not null, seq integer not null,
        day text not null, kind text not null, overleg_id text not null, round_id text not null, to_overleg_id text, to_round_id text,
        reason text, note text, primary key (bundle_id, seq)) without rowid`)
      await run('insert into course_line_keyed select * from course_line')
      await run('drop table course_line')
      await run('alter table course_line_keyed rename to course_line')
      await run('create index course_line_round on course_line (network_id, round_id, kind)')
      await run('create index course_line_to_round on course_line (network_id, to_round_id)')
    }
    await run('create index signal_signed on signal (signed_person_id) where signed_person_id is not null')
    await run(`delete from search_document where index_name = 'signal'`)
  },
})
