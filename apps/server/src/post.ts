import { configureDigests } from '@lerende/digests'
import type { House } from '@lerende/kernel'
import {
  catchMail,
  type Delivery,
  type DkimKey,
  dkimSigner,
  type Mailbox,
  openMailbox,
  type ReceivedMail,
  smtpTransport,
} from '@lerende/mail'
import type { Config } from './config.ts'
import { dkimKeyFor } from './keys.ts'
import { Preflight } from './preflight.ts'

/** How mail leaves this process. */
export interface Post {
  delivery: Delivery
  /** The server that mails go to: the given one, or our own mailbox. */
  smtpUrl: string
  /** Where the embedded mailbox keeps what it gets, and which address the links in mails lead to. */
  ready(house: House, publicUrl: string): void
  /** Ends sending after the mail in flight. */
  pause(): void
  close(): Promise<void>
}

/** Opens the way out; without SMTP_URL that is a real SMTP server of our own, which delivers nothing. */
export async function openPost(config: Config): Promise<Post> {
  let house: House | null = null
  const mailbox = config.smtpUrl === null ? await ownMailbox(config.mailPort, keep) : null
  const smtpUrl = config.smtpUrl ?? mailbox?.url ?? ''
  const transport = smtpTransport(smtpUrl)
  const sender = senderOf(config.mailFrom)
  const dkim = dkimFor(config, sender.address)
  const stopping = new AbortController()

  async function keep(mail: ReceivedMail): Promise<void> {
    const { database, clock } = house ?? refuseEarly()
    await database.transaction((trx) => catchMail(trx, clock, mail))
  }

  return {
    smtpUrl,
    delivery: { transport, from: sender, signal: stopping.signal, ...(dkim ? { dkim } : {}), ...settingsOf(config) },
    ready(opened, publicUrl) {
      house = opened
      configureDigests({ publicUrl, mailFrom: sender.address, mailbox: mailbox !== null, answersTo: config.answersTo })
    },
    pause: () => stopping.abort(),
    async close() {
      transport.close()
      await mailbox?.close()
    },
  }
}

function settingsOf({ mailPerDomain, mailPerDay, answersTo }: Config): Pick<Delivery, 'perDomain' | 'perDay' | 'bouncesTo'> {
  return {
    ...(answersTo ? { bouncesTo: answersTo } : {}),
    ...(mailPerDomain ? { perDomain: mailPerDomain } : {}),
    ...(mailPerDay ? { perDay: mailPerDay } : {}),
  }
}

/** @throws Preflight when the key cannot sign */
export function dkimFor(config: Config, sender: string): DkimKey | null {
  const key = dkimKeyFor(config)
  if (key === null) return null
  const dkim = { domain: domainOf(sender), selector: config.dkimSelector, key }
  try {
    dkimSigner(dkim)
    return dkim
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Preflight(
      `Met de sleutel voor DKIM (${config.dkimKey ? 'DKIM_KEY' : config.dkimFile}) valt niet te ondertekenen: ${reason}`,
      'Geef een RSA-sleutel van ten minste 2048 bits: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
    )
  }
}

/** What stands behind the @ of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** Nobody knows the mailbox's port yet; who finds it must come back. */
function refuseEarly(): never {
  throw new Error('the mailbox is not open yet')
}

async function ownMailbox(port: number, onMail: (mail: ReceivedMail) => Promise<void>): Promise<Mailbox> {
  try {
    return await openMailbox({ port, onMail })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Preflight(
      `Het eigen postvak gaat niet open op poort ${port}: ${reason}`,
      'Laat MAIL_PORT weg (dan kiest de app een vrije poort), of geef een andere.',
    )
  }
}

/** `Naam <adres>` or a bare address. */
export function senderOf(text: string): { name: string; address: string } {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text)
  return match ? { name: match[1] ?? '', address: match[2] ?? '' } : { name: '', address: text.trim() }
}
