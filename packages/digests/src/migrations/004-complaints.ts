import { migration } from '@lerende/kernel'

/** Since when nothing that can be stopped goes to somebody, because they complained about mail. */
export const complaints = migration({
  name: '004-complaints',
  async up(run) {
    await run('alter table digest_preference add column complained_at text')
  },
})
