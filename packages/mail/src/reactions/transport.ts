import { Readable } from 'node:stream'
import SMTPPool from 'nodemailer/lib/smtp-pool'

/** Takes one message to a mail server. */
export interface Transport {
  /**
   * Resolves once the server has accepted the message.
   * @param ready the server may be told for whom it is before this resolves, but not what it says
   * @throws what the server or the connection said, or what `ready` was rejected with
   */
  send(envelope: { from: string; to: string }, message: Buffer, ready?: Promise<void>): Promise<void>
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
  const pool = new SMTPPool({
    url,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
  })
  return {
    send(envelope, message, ready) {
      return new Promise((resolve, reject) => {
        pool.send(readyMade(envelope, message, ready), (error) => (error ? reject(error) : resolve()))
      })
    },
    async verify() {
      await pool.verify()
    },
    close: () => pool.close(),
  }
}

/** What nodemailer's pool takes. */
type PoolMessage = Parameters<SMTPPool['send']>[0]

/**
 * A message as nodemailer's pool takes it. Its mailer would take our finished message apart and put it together again,
 * which costs more than sending it; the pool asks for no more than its few facts.
 */
function readyMade({ from, to }: { from: string; to: string }, message: Buffer, ready: Promise<void> = Promise.resolve()): PoolMessage {
  const source = new Readable({
    read() {
      ready.then(
        () => {
          this.push(message)
          this.push(null)
        },
        (error: Error) => this.destroy(error),
      )
    },
  })
  // Nothing else of it is looked at (nodemailer 10, smtp-pool); a mail in every test of the outbox would show it.
  const shape = { getEnvelope: () => ({ from, to: [to] }), messageId: () => '', getHeader: () => '', createReadStream: () => source }
  const made = { data: {}, message: shape }
  return made as unknown as PoolMessage
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
