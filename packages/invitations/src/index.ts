import { defineModule } from '@lerende/kernel'
import { inviteListJob } from './commands/invite-list.ts'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { roles } from './migrations/002-roles.ts'
import './tables.ts'

export { dropOldInvitations, forgetAddressInInvitations } from './commands/forget.ts'
export { invite } from './commands/invite.ts'
export { InvitationSent } from './events.ts'
export { invitationToMail } from './queries.ts'
export { invitationsRouter } from './router/index.ts'
export { INVITATION_DAYS, invitationToken } from './rules/link.ts'

export const invitationsModule = defineModule({
  name: 'invitations',
  migrations: [init, roles],
  events: { ...events },
  jobs: [inviteListJob],
})
