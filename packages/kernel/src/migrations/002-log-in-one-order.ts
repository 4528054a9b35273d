import { migration } from '../database/migrate.ts'

/**
 * On SQLite a place in the log is a row's own number, so what readers go by needs no index of its own; each of these two
 * was one more page that every event dirtied. PostgreSQL keeps both.
 */
export const logInOneOrder = migration({
  name: '002-log-in-one-order',
  async up(run, engine) {
    if (engine === 'postgres') return
    await run('drop index event_log_place')
    await run('drop index event_log_type')
  },
})
