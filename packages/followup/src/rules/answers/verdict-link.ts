import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** One person, and the answer that they may judge. */
export interface VerdictLink {
  personId: string
  answerId: string
}

/**
 * The secret part of the links below an answer in a mail. Everybody in the overleg gets them, so having one says nothing
 * of who brought something in; it opens nothing else, and stops with the answer it is about.
 */
export function verdictToken(keys: Keys, link: VerdictLink): string {
  return `${link.personId}.${link.answerId}.${sign(keys, link)}`
}

/** What a link is about, or null when it was not made here. */
export function readVerdictToken(keys: Keys, token: string): VerdictLink | null {
  const [, personId = '', answerId = '', given = ''] = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (personId === '') return null
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, { personId, answerId }))) ? { personId, answerId } : null
}

function sign(keys: Keys, { personId, answerId }: VerdictLink): string {
  return createHmac('sha256', keys.links).update(`oordeel\n${personId}\n${answerId}`).digest('base64url')
}
