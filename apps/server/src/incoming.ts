import { takeCalendarReply } from '@lerende/cycles'
import { type CalendarHandler, type Intake, type Listener, listenForMail, readImap } from '@lerende/inbox'
import { type House, newId } from '@lerende/kernel'
import type { Config } from './config.ts'
import { domainOf, senderOf } from './post.ts'
import { Preflight } from './preflight.ts'

/** How mail comes in. */
export interface Incoming {
  close(): Promise<void>
}

/** Begins to read the mailbox for answers, where one is set. @throws Preflight when the port cannot be listened on */
export async function openIncoming(house: House, config: Config, publicUrl: string): Promise<Incoming> {
  const { answersTo, imapUrl, mailListen } = config
  const intake: Intake = { house, messageDomain: domainOf(senderOf(config.mailFrom).address), calendar, publicUrl }
  const listener = answersTo && mailListen ? await listen(intake, { ...mailListen, mailbox: answersTo }) : null
  const reader = answersTo && imapUrl ? readImap(intake, imapUrl) : null
  return {
    async close() {
      await reader?.close()
      await listener?.close()
    },
  }
}

/** A thread of its own for what follows from one mail. */
const calendar: CalendarHandler = async (trx, { clock, keys }, { from, calendar: text }) => {
  const mail = { from, calendar: text, receivedAt: clock.now() }
  const taken = await takeCalendarReply(trx, { clock, keys, correlationId: newId() }, mail)
  return taken.outcome === 'refused' ? taken.reason : null
}

async function listen(intake: Intake, on: { mailbox: string; host: string; port: number }): Promise<Listener> {
  try {
    return await listenForMail(intake, on)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Preflight(
      `Op ${on.host}:${on.port} kan de app geen mail aannemen: ${reason}`,
      'Geef met MAIL_LISTEN een andere poort, of lees de mail met IMAP_URL.',
    )
  }
}
