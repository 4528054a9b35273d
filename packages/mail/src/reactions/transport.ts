import { Readable } from 'node:stream'
import SMTPPool from 'nodemailer/lib/smtp-pool'

/** Takes one message to a mail server. */
export interface Transport {
  /**
   * Resolves once the server has accepted the message.
   * @param ready the server may be told for whom it is before this resolves, but not what it says
   * @throws what the server or the connection said, or what `ready` was rejected with; with `inDoubt` when the message had
   * left and no answer came, so that it may have been accepted
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
    // Once, for a connection that the server let go while it waited for the next mail; the outbox does the rest.
    maxRequeues: 1,
  })
  return {
    send(envelope, message, ready) {
      return new Promise((resolve, reject) => {
        const source = sourceOf(message, ready)
        pool.send(readyMade(envelope, source), (error) => {
          if (!error) return resolve()
          const answered = 'responseCode' in error && typeof error.responseCode === 'number'
          reject(source.readableEnded && !answered ? Object.assign(error, { inDoubt: true }) : error)
        })
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

/** A message that is read once `ready` says so. */
function sourceOf(message: Buffer, ready: Promise<void> = Promise.resolve()): Readable {
  return new Readable({
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
}

/**
 * A message as nodemailer's pool takes it. Its mailer would take our finished message apart and put it together again,
 * which costs more than sending it; the pool asks for no more than its few facts.
 */
function readyMade({ from, to }: { from: string; to: string }, source: Readable): PoolMessage {
  // Nothing else of it is looked at (nodemailer 10, smtp-pool); a mail in every test of the outbox would show it.
  const shape = { getEnvelope: () => ({ from, to: [to] }), messageId: () => '', getHeader: () => '', createReadStream: () => source }
  const made = { data: {}, message: shape }
  return made as unknown as PoolMessage
}
