import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** What one link is for: nothing that is signed for one thing opens another. */
export type LinkPurpose = 'komst' | 'datum'

/** The secret part of a link about one thing for one person. Nothing of it is stored: the key says whether it is right. */
export function signPair(keys: Keys, purpose: LinkPurpose, pair: { thingId: string; personId: string }): string {
  return `${pair.thingId}.${pair.personId}.${sign(keys, purpose, pair)}`
}

/** What a link is about, or null when it was not made here for this. */
export function readPair(keys: Keys, purpose: LinkPurpose, token: string): { thingId: string; personId: string } | null {
  const [, thingId = '', personId = '', given = ''] = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (personId === '') return null
  const pair = { thingId, personId }
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, purpose, pair))) ? pair : null
}

function sign(keys: Keys, purpose: LinkPurpose, { thingId, personId }: { thingId: string; personId: string }): string {
  return createHmac('sha256', keys.links).update(`${purpose}\n${thingId}\n${personId}`).digest('base64url')
}
