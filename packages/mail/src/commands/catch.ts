import { type Clock, type Trx, toText } from '@lerende/kernel'
import type { ReceivedMail } from '../reactions/mailbox.ts'

/** Keeps a mail that the embedded server took, for the demo's mailbox. A repeat is kept too: it shows. */
export async function catchMail(trx: Trx, clock: Clock, mail: ReceivedMail): Promise<void> {
  await trx
    .insertInto('caught_mail')
    .values({
      received_at: toText(clock.now()),
      to_address: mail.to,
      from_address: mail.from,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      calendar: mail.calendar,
      message_id: mail.messageId,
      headers: mail.headers,
    })
    .execute()
}
