import { domainToASCII } from 'node:url'
import { quotedPrintable } from './quoted-printable.ts'

export interface Address {
  name?: string
  address: string
}

/** All that goes into one message. */
export interface Message {
  from: Address
  to: string
  subject: string
  /** `local@domain`, without angle brackets */
  messageId: string
  /** From `dateText`. */
  date: string
  headers: Record<string, string>
  text: string
  html: string
  /** An iCalendar object; its METHOD goes into the part's content type too, as Outlook asks (RFC 6047, 2.4). */
  calendar: string | null
}

/**
 * A message as it goes over the wire (RFC 5322 and 2045), lines ended with CRLF, ASCII only.
 * Headers cannot be smuggled in: control characters in any value become spaces.
 */
export function composeMessage(message: Message): string {
  // With the Message-ID in it, no text of ours or of anybody else can hold the boundary.
  const boundary = `=_${message.messageId.slice(0, 40)}`
  let raw =
    `From: ${mailbox(message.from)}\r\nTo: ${asciiAddress(message.to)}\r\nSubject: ${encodedText(message.subject, 9)}\r\n` +
    `Date: ${message.date}\r\nMessage-ID: <${message.messageId}>\r\nAuto-Submitted: auto-generated\r\n` +
    // Outlook and Exchange send no out-of-office to this ([MS-OXCMAIL] 2.1.3.2.20); others heed the line above.
    'X-Auto-Response-Suppress: DR, OOF, AutoReply\r\nMIME-Version: 1.0\r\n'
  for (const [name, value] of Object.entries(message.headers)) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name)) throw new Error(`not a header name: ${name}`)
    raw += `${name}: ${/[^\x20-\x7e]/.test(value) ? encodedText(value, name.length + 2) : value}\r\n`
  }
  raw += `Content-Type: multipart/alternative; boundary="${boundary}"\r\n`
  // From the plainest to the richest (RFC 2046, 5.1.4).
  raw += part(boundary, 'text/plain; charset=utf-8', message.text) + part(boundary, 'text/html; charset=utf-8', message.html)
  if (message.calendar) {
    const method = /^METHOD:([A-Z]+)\r?$/m.exec(message.calendar)?.[1] ?? 'PUBLISH'
    raw += part(boundary, `text/calendar; charset=utf-8; method=${method}`, message.calendar)
  }
  return `${raw}\r\n--${boundary}--\r\n`
}

function part(boundary: string, type: string, content: string): string {
  const plain = !BEYOND_ASCII.test(content) && !hasLongLine(content)
  const encoding = plain ? '7bit' : 'quoted-printable'
  const body = plain ? content.replaceAll('\n', '\r\n') : quotedPrintable(content)
  return `\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
}

const BEYOND_ASCII = /[^\t\n\x20-\x7e]/
/** RFC 5322 (2.1.1). */
const LINE_MAX = 998

function hasLongLine(text: string): boolean {
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end - start > LINE_MAX) return true
  }
  return false
}

function mailbox({ name, address }: Address): string {
  const plain = asciiAddress(address)
  if (!name) return plain
  if (/[^\x20-\x7e]/.test(name)) return `${encodedText(name, 6)} <${plain}>`
  return `"${name.replace(/["\\]/g, '')}" <${plain}>`
}

const PLAIN_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/** An address with its domain in ASCII (RFC 5890). @throws when it could not stand in a header */
function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const given = address.slice(at + 1)
  const domain = PLAIN_DOMAIN.test(given) ? given : domainToASCII(given)
  if (at < 1 || !domain || /[^\x21-\x7e]|[<>(),:;"\\[\]]/.test(local)) throw new Error('not a mail address that can be sent to')
  return `${local}@${domain}`
}

/** Text in a header: as it is when ASCII, else as encoded words (RFC 2047), broken between characters. */
function encodedText(text: string, column: number): string {
  const clean = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  if (!/[^\x20-\x7e]/.test(clean) && clean.length + column <= 900 && !clean.includes('=?')) return clean
  const words: string[] = []
  let word = ''
  for (const character of clean) {
    // 45 bytes are 60 characters of base64; with `=?utf-8?B?` and `?=` 72, and a word may have 75.
    if (Buffer.byteLength(word) + Buffer.byteLength(character) > 45 - (words.length === 0 ? Math.min(column, 18) : 0)) {
      words.push(word)
      word = ''
    }
    word += character
  }
  if (word) words.push(word)
  return words.map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ')
}
