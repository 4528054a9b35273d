/**
 * What went wrong with one mail, and so what helps:
 * - `away`: the server or the way to it; waiting helps, trying the next mail does not, and this mail had no part in it
 * - `doubt`: the connection ended after the message had left; it may have been accepted
 * - `later`: the server does not take this mail now (4xx)
 * - `never`: the server will not take it, or not to this address (5xx); asking again would only annoy it
 */
export type Failure = 'away' | 'doubt' | 'later' | 'never'

const AWAY = new Set([
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
  'EPROTOCOL',
  'EPROXY',
])

/** What a failure of nodemailer tells; `inDoubt` is ours (see Transport). */
interface Told {
  code?: unknown
  responseCode?: unknown
  command?: unknown
  inDoubt?: unknown
}

/** Says what kind of failure an error is. One that nobody knows is tried again later. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'later'
  const { code, responseCode, command, inDoubt } = error as Error & Told
  if (inDoubt === true) return 'doubt'
  const reply = typeof responseCode === 'number' ? responseCode : 0
  // 421: the server is closing, whatever it was asked (RFC 5321, 3.8).
  if (reply === 421 || AWAY.has(String(code))) return 'away'
  // Too large: said at MAIL FROM, but about this mail. 503 is about the order of commands.
  if (reply === 552 || code === 'EMESSAGE' || command === 'RCPT TO' || command === 'DATA') {
    return (reply >= 500 && reply !== 503) || (code === 'EMESSAGE' && reply === 0) ? 'never' : 'later'
  }
  // About us as a sender, so the next mail would hear the same.
  return command === 'MAIL FROM' ? 'away' : 'later'
}

const ENHANCED = /\b([245]\.\d{1,3}\.\d{1,3})\b/

/** What a server says of an address in an enhanced status code (RFC 3463), or null. */
export function statusOf(error: unknown): string | null {
  return error instanceof Error ? (ENHANCED.exec(error.message)?.[1] ?? null) : null
}

/** No such mailbox, no such domain, moved without a forward, bad address, switched off (RFC 3463 3.2, 3.3; RFC 7505). */
const GONE = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1', '5.4.4'])

/**
 * Whether a status code says that an address is gone (`hard`) or that this mail did not get there (`soft`). What is about
 * policy, size, spam or a full mailbox says nothing about the address.
 */
export function bounceKind(status: string): 'hard' | 'soft' {
  return GONE.has(status) ? 'hard' : 'soft'
}
