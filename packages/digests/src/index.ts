import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { dueInOrder } from './migrations/002-due-in-order.ts'
import { letters } from './migrations/003-letters.ts'
import { complaints } from './migrations/004-complaints.ts'
import { identitySubscription } from './reactions/identity.ts'
import { invitationsSubscription } from './reactions/invitations.ts'
import { lettersSubscription } from './reactions/letters.ts'
import { newsSubscription } from './reactions/news.ts'
import { prereadSubscription, prereadTimer } from './reactions/preread.ts'
import { sendTimer, welcomeSubscription } from './reactions/sending.ts'
import './tables.ts'

export { chooseByLink } from './commands/by-link.ts'
export { dropOldRuns, forgetPersonInDigests } from './commands/forget.ts'
export { type Letter, letterList, queueLetters } from './commands/letters.ts'
export { setPreference } from './commands/preferences.ts'
export { queueSignInMail } from './commands/sign-in-mail.ts'
export { stopAfterComplaint } from './commands/stop-all.ts'
export { chooseLink } from './compose/letters.ts'
export { digestReader, personDataInDigests } from './queries.ts'
export { digestsRouter } from './router/index.ts'
export { chooseUrl, digestToken } from './rules/link.ts'
export { isAbout, OVERVIEW, personInAddress, replyAddress } from './rules/reply-address.ts'
export { configureDigests } from './settings.ts'

export const digestsModule = defineModule({
  name: 'digests',
  migrations: [init, dueInOrder, letters, complaints],
  events: { ...events },
  subscriptions: [
    welcomeSubscription,
    newsSubscription,
    lettersSubscription,
    prereadSubscription,
    invitationsSubscription,
    identitySubscription,
  ],
  timers: [sendTimer, prereadTimer],
})
