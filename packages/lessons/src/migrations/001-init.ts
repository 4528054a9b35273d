import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    await run(`create table lesson (id text primary key, network_id text not null, key text not null, source text not null,
      bundle_id text, text text not null, traject text, deelproject text, aard text not null, kennisbron text not null, relatie text,
      stroom text, niveau text not null, owner text not null, owner_person_id text, culture text not null, rooting text not null,
      rooted_on text not null, recheck_on text, recheck_open integer not null, added_on text not null, current integer not null,
      unique (network_id, key))`)
    await run('create index lesson_bundle on lesson (network_id, bundle_id)')
    await run('create index lesson_owner on lesson (network_id, owner_person_id)')
    await run(`create table lesson_tag (lesson_id text not null references lesson (id), network_id text not null, kind text not null,
      key text not null, primary key (lesson_id, kind, key))`)
    await run('create index lesson_tag_key on lesson_tag (network_id, kind, key)')
  },
})
