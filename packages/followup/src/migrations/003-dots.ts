import { migration } from '@lerende/kernel'

/**
 * Dots for what goes first. A choice stands under a keyed hash while choosing is open, and is gone when it closes; what
 * stays is the total, when at least five people chose. On SQLite choices have no row numbers, as all that is sealed.
 */
export const dots = migration({
  name: '003-dots',
  async up(run, engine) {
    await run(
      `create table dot_poll (round_id text primary key, network_id text not null, state text not null, voters integer, dots_json text)`,
    )
    await run(
      `create table dot_choice (round_id text not null references dot_poll (round_id), network_id text not null, handle text not null,
       choice_json text not null, primary key (round_id, handle))${engine === 'sqlite' ? ' without rowid' : ''}`,
    )
    await run('create index course_line_day on course_line (network_id, kind, day)')
  },
})
