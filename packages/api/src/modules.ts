import { contentModule } from '@lerende/content'
import { cyclesModule } from '@lerende/cycles'
import { digestsModule, queueSignInMail } from '@lerende/digests'
import { followupModule } from '@lerende/followup'
import { identityModule } from '@lerende/identity'
import { inboxModule } from '@lerende/inbox'
import { insightModule } from '@lerende/insight'
import { invitationsModule } from '@lerende/invitations'
import type { Module } from '@lerende/kernel'
import { lessonsModule } from '@lerende/lessons'
import { type Delivery, mailModule } from '@lerende/mail'
import { networkModule } from '@lerende/network'
import { privacyModule } from '@lerende/privacy'
import { reflectionsModule } from '@lerende/reflections'
import { upkeepModule } from './upkeep/jobs.ts'

/**
 * All rooms, lower ones first: that is the order in which they migrate and react.
 * @param delivery how mail leaves; without it mails wait in the outbox
 */
export function createModules(delivery?: Delivery): Module[] {
  return [
    networkModule,
    contentModule,
    cyclesModule,
    identityModule(queueSignInMail),
    invitationsModule,
    reflectionsModule,
    followupModule,
    lessonsModule,
    insightModule,
    digestsModule,
    mailModule(delivery),
    inboxModule,
    privacyModule,
    upkeepModule,
  ]
}
