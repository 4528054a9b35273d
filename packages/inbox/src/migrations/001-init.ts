import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run, engine) {
    // By their random keys: the order of rows would tell which mail came before which.
    await run(`create table incoming_mail (id text primary key, day text not null)${engine === 'sqlite' ? ' without rowid' : ''}`)
    await run('create index incoming_mail_day on incoming_mail (day)')
    await run(`create table incoming_count (day text not null, sort text not null, reason text not null, count integer not null,
      primary key (day, sort, reason))`)
  },
})
