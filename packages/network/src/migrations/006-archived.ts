import { migration } from '@lerende/kernel'

/** An organisation that no longer takes part stays, for what it did and for who is still of it. */
export const archived = migration({
  name: '006-archived',
  async up(run) {
    await run('alter table organisation add column archived_at text')
  },
})
