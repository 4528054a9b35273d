import { migration } from '@lerende/kernel'

/**
 * On SQLite rows stand in the order of their random keys from now on: a row number of their own told who was first. Each
 * sealed author gets a handle of its own, so no two rows can be laid beside each other; those from before get theirs when
 * the key is renewed (docs/decisions/016-sealed-authors.md).
 */
export const sealedRows = migration({
  name: '002-sealed-rows',
  async up(run, engine) {
    await run('drop index sealed_author_pseudonym')
    if (engine === 'postgres') {
      await run('alter table sealed_author rename column pseudonym to handle')
      await run(`update sealed_author set handle = 'eerder/' || subject_id`)
    } else {
      await run('drop index reflection_round')
      await run('drop index reflection_score_waiting')
      await run('drop index reflection_score_round')
      await run(`create table reflection_keyed (id text primary key, network_id text not null, turn text not null, overleg_id text not null,
        round_id text not null, questionnaire text not null, questionnaire_revision integer not null, grondhouding_revision integer not null,
        answers_json text not null, day text not null, unique (network_id, turn)) without rowid`)
      await run('insert into reflection_keyed select * from reflection')
      await run(`create table reflection_score_keyed (reflection_id text not null references reflection_keyed (id), network_id text not null,
        overleg_id text not null, niveau text not null, round_id text not null, measure text not null, uitgangspunt text,
        score integer not null, day text not null, contributor text, settled integer not null, block_id text,
        primary key (reflection_id, measure)) without rowid`)
      await run('insert into reflection_score_keyed select * from reflection_score')
      await run('drop table reflection_score')
      await run('drop table reflection')
      await run('alter table reflection_keyed rename to reflection')
      await run('alter table reflection_score_keyed rename to reflection_score')
      await run('create index reflection_round on reflection (network_id, round_id, questionnaire)')
      await run('create index reflection_score_waiting on reflection_score (network_id, overleg_id, settled) where block_id is null')
      await run('create index reflection_score_round on reflection_score (network_id, round_id)')
      await run(`create table sealed_author_keyed (subject_id text primary key, network_id text not null, kind text not null,
        handle text not null, sealed text not null, key_id text not null) without rowid`)
      await run(
        `insert into sealed_author_keyed select subject_id, network_id, kind, 'eerder/' || subject_id, sealed, key_id from sealed_author`,
      )
      await run('drop table sealed_author')
      await run('alter table sealed_author_keyed rename to sealed_author')
    }
    await run('create index sealed_author_network on sealed_author (network_id, kind)')
  },
})
