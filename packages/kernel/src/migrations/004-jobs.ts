import { migration } from '../database/migrate.ts'

/** Long work that somebody asked for: how far it is, and what it goes on from. */
export const jobs = migration({
  name: '004-jobs',
  async up(run) {
    await run(`create table job (id text primary key, network_id text not null, kind text not null, asked_by text not null,
      asked_at text not null, state text not null, data text not null, place text not null, done integer not null,
      total integer not null, result text, error text)`)
    await run('create index job_asked_by on job (network_id, asked_by, asked_at)')
  },
})
