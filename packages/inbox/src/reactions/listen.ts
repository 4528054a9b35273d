import { personInAddress } from '@lerende/digests'
import { SMTPServer } from 'smtp-server'
import { type Intake, takeIn } from '../commands/take-in.ts'
import { MAIL_MAX } from './read.ts'

export interface Listener {
  port: number
  close(): Promise<void>
}

/** Connections at once: a burst of automatic answers waits its turn at who sends it. */
const CONNECTIONS_MAX = 20

/**
 * A mail server that takes in mail for our own mailbox, and for nobody else. The sender hears “accepted” once what follows is
 * kept; a mail for an address that we do not have is refused, so that whoever wrote it hears that from their own server.
 * @param options.mailbox the address that is read, with or without `+…`
 */
export async function listenForMail(intake: Intake, options: { mailbox: string; host: string; port: number }): Promise<Listener> {
  const [left = '', domain = ''] = options.mailbox.toLowerCase().split('@')
  const isOurs = (address: string): boolean => {
    const [name = '', at = ''] = address.toLowerCase().split('@')
    return at === domain && (name === left || (name.startsWith(`${left}+`) && personInAddress(address) !== null))
  }
  const server = new SMTPServer({
    banner: 'Lerende Beweging',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAIL_MAX,
    maxClients: CONNECTIONS_MAX,
    onRcptTo({ address }, _session, done) {
      done(isOurs(address) ? undefined : refusal(550, 'No such mailbox here'))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk)
      })
      stream.on('error', done)
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(refusal(552, 'Message too large'))
        const to = session.envelope.rcptTo.map((one) => one.address).join(', ')
        const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        // What the envelope says, as a server that delivers writes it down (RFC 5321, 4.4).
        const envelope = Buffer.from(`Return-Path: <${sender}>\r\nX-Original-To: ${to}\r\n`)
        takeIn(intake, Buffer.concat([envelope, ...chunks])).then(
          () => done(),
          (error: unknown) => {
            intake.house.log.error({ err: error }, 'mail could not be kept')
            done(refusal(451, 'Try again later'))
          },
        )
      })
    },
  })
  // A client that goes away in the middle has no "accepted" and will try again.
  server.on('error', () => {})
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    const listening = server.listen(options.port, options.host, () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : options.port)
    })
  })
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
