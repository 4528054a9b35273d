import { defineModule, type Module } from '@lerende/kernel'
import type { QueueSignInMail } from './commands/links.ts'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { leadingSubscription } from './reactions/leading.ts'
import { linkWorker } from './reactions/links.ts'
import './tables.ts'

export { enter } from './commands/enter.ts'
export { forgetAddress, forgetPersonInIdentity, moveAddress } from './commands/forget.ts'
export type { QueueSignInMail, SignInMail } from './commands/links.ts'
export { endSession, endSessionsOf, peekSession, readSession, renewSessions, startSession, sweepSessions } from './commands/sessions.ts'
export { DomainCodeAsked } from './events.ts'
export { personDataInIdentity } from './queries/account.ts'
export { domainCodeToMail } from './queries/providers.ts'
export { peopleSignedIn } from './queries/sessions.ts'
export { identityRouter } from './router/index.ts'
export { deviceWords } from './rules/device.ts'
export { postmasterOf } from './rules/domains.ts'
export { configureIdentity } from './settings.ts'

/** @param queueMail how the mail with a sign-in link leaves; letters are written in a room above this one */
export function identityModule(queueMail: QueueSignInMail): Module {
  return defineModule({
    name: 'identity',
    migrations: [init],
    events: { ...events },
    subscriptions: [leadingSubscription],
    workers: [linkWorker(queueMail)],
  })
}
