import { migration } from '@lerende/kernel'

/** Whether somebody gets letters that can be stopped, beside the overview: everybody does who did not say otherwise. */
export const letters = migration({
  name: '003-letters',
  async up(run) {
    await run('alter table digest_preference add column letters integer not null default 1')
  },
})
