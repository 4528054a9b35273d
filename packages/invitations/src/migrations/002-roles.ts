import { migration } from '@lerende/kernel'

/** What somebody is asked to be: who was asked before was asked as a member. */
export const roles = migration({
  name: '002-roles',
  async up(run) {
    await run("alter table invitation add column role text not null default 'lid'")
    await run("alter table invitation_seat add column role text not null default 'lid'")
  },
})
