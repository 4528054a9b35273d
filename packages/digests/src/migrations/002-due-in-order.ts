import { migration } from '@lerende/kernel'

/** Who is next, in the order in which they are taken: without it every batch sorts all who are due. */
export const dueInOrder = migration({
  name: '002-due-in-order',
  async up(run) {
    await run('create index digest_preference_due on digest_preference (network_id, next_at, person_id)')
    await run('drop index digest_preference_next')
  },
})
