import type { Clock } from '@lerende/kernel'
import { type Delivery, openMailbox, type ReceivedMail, smtpTransport } from '@lerende/mail'

/** A mail as it arrived, and the moment on the clock of the house. */
export type CollectedMail = ReceivedMail & { at: Temporal.Instant }

export interface MailCollection {
  mails: CollectedMail[]
  /** How mail leaves a house to get here. */
  delivery: Delivery
  close(): Promise<void>
}

/** A real mail server that keeps what it is given. @param clock asked when mail comes: the house opens after its way out */
export async function collectMail(clock: () => Clock): Promise<MailCollection> {
  const mails: CollectedMail[] = []
  const mailbox = await openMailbox({
    onMail: async (mail) => {
      mails.push({ ...mail, at: clock().now() })
    },
  })
  const transport = smtpTransport(mailbox.url)
  return {
    mails,
    delivery: { transport, from: { name: 'Lerende Beweging', address: 'leren@netwerk.example' } },
    async close() {
      transport.close()
      await mailbox.close()
    },
  }
}
