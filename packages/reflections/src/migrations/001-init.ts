import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table reflection (id text primary key, network_id text not null, turn text not null, overleg_id text not null,
      round_id text not null, questionnaire text not null, questionnaire_revision integer not null, grondhouding_revision integer not null,
      answers_json text not null, day text not null, unique (network_id, turn))`)
    await run('create index reflection_round on reflection (network_id, round_id, questionnaire)')
    await run(`create table reflection_score (reflection_id text not null references reflection (id), network_id text not null,
      overleg_id text not null, niveau text not null, round_id text not null, measure text not null, uitgangspunt text,
      score integer not null, day text not null, contributor text, settled integer not null, block_id text,
      primary key (reflection_id, measure))`)
    // Only what still waits for a block is looked for, so the index stays as small as that.
    await run('create index reflection_score_waiting on reflection_score (network_id, overleg_id, settled) where block_id is null')
    await run('create index reflection_score_round on reflection_score (network_id, round_id)')
    await run(`create table sealed_author (subject_id text primary key, network_id text not null, kind text not null,
      pseudonym text not null, sealed text not null, key_id text not null)`)
    await run('create index sealed_author_pseudonym on sealed_author (network_id, pseudonym, kind)')
  },
})
