import { migration } from '@lerende/kernel'

/**
 * What is known beside a lesson, which organisations work that way too, and its steps over time. Of the steps before this
 * only the first and the last are known. Indexes from which a list of thousands, and its counts, are read without the rows.
 */
export const practice = migration({
  name: '002-practice',
  async up(run) {
    await run(`create table lesson_evidence (id text primary key, network_id text not null, lesson_id text not null references lesson (id),
      kennisbron text not null, text text not null, source text not null, day text not null)`)
    await run('create index lesson_evidence_lesson on lesson_evidence (network_id, lesson_id, day, id)')
    await run(`create table lesson_practice (lesson_id text not null references lesson (id), network_id text not null,
      organisation_id text not null, since text not null, primary key (lesson_id, organisation_id))`)
    await run('create index lesson_practice_network on lesson_practice (network_id, lesson_id, organisation_id)')
    await run(`create table lesson_step (lesson_id text not null references lesson (id), network_id text not null, seq integer not null,
      day text not null, kind text not null, rooting text not null, note text not null, primary key (lesson_id, seq))`)
    await run(`insert into lesson_step (lesson_id, network_id, seq, day, kind, rooting, note)
      select id, network_id, 1, added_on, 'added', 'opgehaald', '' from lesson`)
    await run(`insert into lesson_step (lesson_id, network_id, seq, day, kind, rooting, note)
      select id, network_id, 2, rooted_on, 'step', rooting, '' from lesson where rooting <> 'opgehaald'`)
    await run(
      `create index lesson_list on lesson (network_id, current, source, added_on desc, key, id, traject, kennisbron, niveau, rooting)`,
    )
    await run('drop index lesson_tag_key')
    await run('create index lesson_tag_network on lesson_tag (network_id, kind, key, lesson_id)')
  },
})
