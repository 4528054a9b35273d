import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as the embedded server received it. */
export interface ReceivedMail {
  from: string
  to: string
  subject: string
  messageId: string
  html: string
  text: string
  /** The iCalendar part, or null. */
  calendar: string | null
  /** The header block as it came in. */
  headers: string
}

export interface Mailbox {
  /** For {@link smtpTransport}. */
  url: string
  port: number
  close(): Promise<void>
}

/** Larger than any mail of ours; a larger one is refused. */
const MAX_BYTES = 5_000_000

/**
 * A real SMTP server on this machine only, for demos and tests: it takes any mail and delivers none.
 * @param options.onMail what keeps a mail; the sender hears "accepted" only after it has
 * @param options.port 0 (the default) takes a free one
 */
export async function openMailbox(options: { onMail: (mail: ReceivedMail) => Promise<void> | void; port?: number }): Promise<Mailbox> {
  const server = new SMTPServer({
    banner: 'Lerende Beweging postvak',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk)
      })
      stream.on('error', done)
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error('message too large'), { responseCode: 552 }))
        const recipients = session.envelope.rcptTo.map((one) => one.address)
        keep(Buffer.concat(chunks), recipients, options.onMail).then(() => done(), done)
      })
    },
  })
  // A client that goes away in the middle is its own concern: it has no "accepted" and will try again.
  server.on('error', () => {})
  const port = await listen(server, options.port ?? 0)
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function keep(raw: Buffer, recipients: string[], onMail: (mail: ReceivedMail) => Promise<void> | void): Promise<void> {
  const parsed = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true })
  for (const to of recipients) await onMail(received(parsed, to, raw))
}

function received(parsed: ParsedMail, to: string, raw: Buffer): ReceivedMail {
  const calendar = parsed.attachments.find((part) => part.contentType === 'text/calendar')
  const end = raw.indexOf('\r\n\r\n')
  return {
    from: parsed.from?.text ?? '',
    to,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    html: parsed.html || '',
    text: parsed.text ?? '',
    calendar: calendar ? calendar.content.toString('utf8') : null,
    headers: raw.subarray(0, end < 0 ? raw.length : end).toString('utf8'),
  }
}

function listen(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    const listening = server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = listening.address()
      if (typeof address === 'object' && address) resolve(address.port)
      else reject(new Error('the mailbox listens on no port'))
    })
  })
}
