import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** Bytes of the signature: enough for who has to try by mail, and short enough for the left part of an address (64, RFC 5321). */
const MARK_BYTES = 10

/** What a mail asks, such as `terugblik/<round>/<questionnaire>` or `antwoord/<answer>`; {@link OVERVIEW} asks nothing of its own. */
export type About = string

/** What somebody answers who answers their overview. */
export const OVERVIEW: About = 'overzicht'

/**
 * The address for answers of one person to one question: `antwoord+<secret>@…`. Whoever has it can answer in that person's
 * place, so it counts only from their own address. Letters and digits alone, because some servers change capitals.
 * @param base the mailbox that is read
 */
export function replyAddress(keys: Keys, base: string, to: { personId: string; about: About }): string {
  const at = base.lastIndexOf('@')
  const person = Buffer.from(to.personId.replaceAll('-', ''), 'hex')
  return `${base.slice(0, at)}+r${base32(person)}${base32(markOf(keys, to))}${base.slice(at)}`
}

/** Who an address for answers was made for; null when it is none. Only {@link isAbout} says whether it was made here. */
export function personInAddress(address: string): { personId: string; mark: string } | null {
  const [, person = '', mark = ''] = /\+r([a-z2-7]{26})([a-z2-7]{16})@/.exec(address.toLowerCase()) ?? []
  if (person === '') return null
  const hex = fromBase32(person).toString('hex')
  return { personId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), mark }
}

/** Whether an address was made here, for this question. */
export function isAbout(keys: Keys, address: { personId: string; mark: string }, about: About): boolean {
  const mark = base32(markOf(keys, { personId: address.personId, about }))
  return timingSafeEqual(Buffer.from(mark), Buffer.from(address.mark))
}

function markOf(keys: Keys, to: { personId: string; about: About }): Buffer {
  return createHmac('sha256', keys.links).update(`antwoord-per-mail\n${to.personId}\n${to.about}`).digest().subarray(0, MARK_BYTES)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 (6), in small letters and without padding. */
function base32(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of text) {
    held = (held << 5) | LETTERS.indexOf(letter)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return Buffer.from(bytes)
}
