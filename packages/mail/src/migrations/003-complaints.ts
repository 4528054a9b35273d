import { migration } from '@lerende/kernel'

/** That somebody told their mail provider that they do not want a mail (RFC 5965). */
export const complaints = migration({
  name: '003-complaints',
  async up(run) {
    await run('alter table outbox_mail add column complained_at text')
  },
})
