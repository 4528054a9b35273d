import { ImapFlow } from 'imapflow'
import { type Intake, type Taken, takeIn } from '../commands/take-in.ts'
import { MAIL_MAX } from './read.ts'

export interface ImapReader {
  /** Reads what is new now. */
  poll(): Promise<void>
  close(): Promise<void>
}

/** Between two looks when the server does not say by itself that there is something (IDLE). */
const POLL_MS = 60_000
/** After the connection was lost; doubles until a quarter of an hour. */
const RETRY_MS = 5_000
const RETRY_MAX_MS = 900_000
/** Mails in one look, so that a flood does not fill the memory. */
const BATCH = 100

/**
 * Reads a mailbox over IMAP and goes on until it is closed: at once when the server says that something came, and every
 * minute. A mail is marked as seen, or removed when it holds what somebody brought in, only after what follows is kept; one
 * that came twice does nothing the second time.
 * @param url `imaps://user:password@host:993/INBOX`
 */
export function readImap(intake: Intake, url: string): ImapReader {
  const { log } = intake.house
  let client: ImapFlow | null = null
  let closed = false
  let reading: Promise<void> = Promise.resolve()
  let failures = 0
  let timer: NodeJS.Timeout | undefined

  function connectLater(): void {
    if (closed) return
    const wait = Math.min(RETRY_MS * 2 ** failures++, RETRY_MAX_MS)
    clearTimeout(timer)
    timer = setTimeout(() => void look(), wait)
  }

  async function connected(): Promise<ImapFlow> {
    if (client?.usable) return client
    const fresh = clientFor(url)
    // Whoever uses it hears of it too; this keeps the process alive.
    fresh.on('error', () => {})
    fresh.on('close', () => {
      client = null
      connectLater()
    })
    fresh.on('exists', () => void look())
    await fresh.connect()
    await fresh.mailboxOpen(mailboxOf(url))
    failures = 0
    client = fresh
    return fresh
  }

  /** One look at a time; a second one waits for the first. */
  function look(): Promise<void> {
    reading = reading.then(async () => {
      if (closed) return
      try {
        const open = await connected()
        while ((await readBatch(open)) > 0 && !closed) {
          // more is waiting
        }
        clearTimeout(timer)
        timer = setTimeout(() => void look(), POLL_MS)
        // The next command ends it by itself.
        void open.idle().catch(() => {})
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'mailbox could not be read')
        connectLater()
      }
    })
    return reading
  }

  /** @returns how many were done with; one that cannot be kept waits for the next look, and holds up no other */
  async function readBatch(open: ImapFlow): Promise<number> {
    const unseen = (await open.search({ seen: false }, { uid: true })) || []
    let done = 0
    for (const uid of unseen.slice(0, BATCH)) {
      if (closed) return 0
      if (await readOne(open, uid)) done++
    }
    return done
  }

  async function readOne(open: ImapFlow, uid: number): Promise<boolean> {
    const one = { uid: true }
    // Asked for first: a mail that is too large is not brought in at all.
    const found = await open.fetchOne(String(uid), { size: true }, one)
    const tooLarge = found && (found.size ?? 0) > MAIL_MAX
    if (tooLarge) log.info({ sort: 'unreadable', reason: 'too-large' }, 'mail not taken in')
    const message = found && !tooLarge ? await open.fetchOne(String(uid), { source: true }, one) : null
    const taken = message && message.source ? await kept(message.source) : null
    if (taken === 'not-kept') return false
    if (taken?.remove) await open.messageDelete(String(uid), one)
    else await open.messageFlagsAdd(String(uid), ['\\Seen'], one)
    return true
  }

  async function kept(raw: Buffer): Promise<Taken | 'not-kept'> {
    try {
      return await takeIn(intake, raw)
    } catch (error) {
      log.error({ err: error }, 'mail could not be kept')
      return 'not-kept'
    }
  }

  void look()
  return {
    poll: look,
    async close() {
      closed = true
      clearTimeout(timer)
      await reading
      await client?.logout().catch(() => {})
      client?.close()
    },
  }
}

function clientFor(url: string): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'imaps:'
  return new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    // It would log what mails say.
    logger: false,
  })
}

function mailboxOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || 'INBOX'
}
