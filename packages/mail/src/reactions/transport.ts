import nodemailer from 'nodemailer'

/** Takes one message to a mail server. */
export interface Transport {
  /** Resolves once the server has accepted the message. @throws what the server or the connection said */
  send(envelope: { from: string; to: string }, message: Buffer): Promise<void>
  /** Says whether a connection works, without sending. @throws what went wrong */
  verify(): Promise<void>
  close(): void
}

/** Longer than any healthy server takes, and together far below the time after which a claim counts as stale. */
const CONNECT_MS = 20_000
const GREETING_MS = 15_000
const SILENCE_MS = 60_000

/**
 * Mail over SMTP, on connections that stay open.
 * @param url `smtp://user:password@host:587` or `smtps://…`; nodemailer's own options may follow as `?name=value`
 * @param connections at once; also how many mails can be in flight when the process is killed
 */
export function smtpTransport(url: string, connections = 1): Transport {
  const mailer = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
  })
  return {
    async send(envelope, message) {
      await mailer.sendMail({ envelope: { from: envelope.from, to: [envelope.to] }, raw: message })
    },
    async verify() {
      await mailer.verify()
    },
    close: () => mailer.close(),
  }
}

/** Failures that say something of the server or the way to it, not of one mail: waiting helps, trying the next does not. */
const UNREACHABLE = new Set([
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDNS',
  'ENOTFOUND',
  'ESOCKET',
  'ETIMEDOUT',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
])

/** Whether no other mail would get through now either. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))
}
