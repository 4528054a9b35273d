import { defineModule, type Module } from '@lerende/kernel'
import { init } from './migrations/001-init.ts'
import { bounces } from './migrations/002-bounces.ts'
import { complaints } from './migrations/003-complaints.ts'
import { says } from './migrations/004-says.ts'
import { type Delivery, deliveryWorker } from './reactions/deliver.ts'
import './tables.ts'

export { addressWorks, noteComplaint, takeBounce } from './commands/addresses.ts'
export { catchMail } from './commands/catch.ts'
export { dropCaughtMails, dropOldMails, forgetPersonInMail } from './commands/forget.ts'
export { type NewMail, queueMail, queueMails, queueSealedMail, retryFailedMails, retryMail, stopMails } from './commands/queue.ts'
export {
  caughtAddresses,
  caughtMail,
  caughtMails,
  failedMails,
  goneSince,
  MAIL_STATUSES,
  mailCounts,
  mailQueue,
  mailSentAs,
  outboxBacklog,
  personDataInMail,
} from './queries.ts'
export type { Delivery } from './reactions/deliver.ts'
export { type DkimKey, dkimRecord, dkimSigner } from './reactions/dkim.ts'
export { type Mailbox, openMailbox, type ReceivedMail } from './reactions/mailbox.ts'
export { smtpTransport, type Transport } from './reactions/transport.ts'
export { dateText } from './rules/date.ts'
export { type ListHeaders, listHeaders, threadHeaders } from './rules/headers.ts'
export { type CalendarEntry, calendarUid, type Feed, type Invitation, renderFeed, renderInvitation } from './rules/icalendar.ts'
export { composeMessage } from './rules/mime.ts'
export type { MailFooter, MailItem, MailLink, MailModel, MailSection } from './rules/model.ts'
export { renderMail } from './rules/render.ts'

/** The room for a house. @param delivery how mail leaves; without it mails wait in the outbox */
export function mailModule(delivery?: Delivery): Module {
  return defineModule({ name: 'mail', migrations: [init, bounces, complaints, says], workers: delivery ? [deliveryWorker(delivery)] : [] })
}
