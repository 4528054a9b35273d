import { forgetAttendance } from '@lerende/cycles'
import { dropOldRuns } from '@lerende/digests'
import { forgetRemarks } from '@lerende/followup'
import { sweepSessions } from '@lerende/identity'
import { dropOldIncoming } from '@lerende/inbox'
import { dropOldInvitations } from '@lerende/invitations'
import { type Ctx, setTimer, type Trx } from '@lerende/kernel'
import { dropCaughtMails, dropOldMails } from '@lerende/mail'
import { clearAudit } from '@lerende/network'
import { dropOldDrafts, forgetAnswers } from '@lerende/reflections'
import { nextSweep, pastAt } from '../rules/past.ts'
import { dropOldEmailChanges } from './email-change.ts'
import { askWhoIsSilent, endSilentAccounts, noteWhoIsHere } from './silent.ts'

/** Takes away whatever is past its period now. A second time changes nothing, and after an outage one time does it all. */
export async function sweep(trx: Trx, ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  await sweepSessions(trx, ctx.clock)
  await dropOldEmailChanges(trx, ctx, pastAt('mailadres', now))
  await dropOldInvitations(trx, ctx, pastAt('uitnodigingen', now))
  await forgetAttendance(trx, ctx, pastAt('komst', now))
  await forgetAnswers(trx, ctx, pastAt('terugblikken', now))
  await forgetRemarks(trx, ctx, pastAt('oordelen', now))
  await dropOldMails(trx, ctx, { sent: pastAt('verzonden', now), unsent: pastAt('mail', now) })
  await dropOldRuns(trx, ctx, pastAt('verzonden', now))
  await dropCaughtMails(trx, pastAt('postvak', now))
  await dropOldDrafts(trx, ctx, pastAt('concepten', now))
  await dropOldIncoming(trx, pastAt('ontvangen', now))
  await clearAudit(trx, ctx, pastAt('controle', now))
  await noteWhoIsHere(trx, ctx)
  await endSilentAccounts(trx, ctx)
  await askWhoIsSilent(trx, ctx)
}

/** Sets when the network is swept next. */
export async function planSweep(trx: Trx, ctx: Ctx): Promise<void> {
  await setTimer(trx, ctx, { key: 'privacy/sweep', kind: 'privacy.sweep', dueAt: nextSweep(ctx.clock.now()), data: {} })
}
