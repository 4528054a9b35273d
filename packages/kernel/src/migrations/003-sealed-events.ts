import { migration } from '../database/migrate.ts'

/**
 * Where events of a sealed actor wait until their day is over. Keyed by their stream, and on SQLite stored by that key
 * too: a row number of its own would tell the order in which they came.
 */
export const sealedEvents = migration({
  name: '003-sealed-events',
  async up(run, engine) {
    await run(`create table sealed_event (network_id text not null, stream text not null, id text not null, type text not null,
      day text not null, data text not null, primary key (network_id, stream, id))${engine === 'sqlite' ? ' without rowid' : ''}`)
  },
})
