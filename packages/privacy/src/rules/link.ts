import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** How long the link to a new address works. */
export const LINK_HOURS = 24

/** The secret part of the link that is mailed to a new address. Nothing of it is stored: the key and the row say whether it is right. */
export function emailToken(keys: Keys, changeId: string): string {
  return `${changeId}.${sign(keys, changeId)}`
}

/** Which change a link is of, or null when it was not made here. */
export function readEmailToken(keys: Keys, token: string): string | null {
  const [, changeId = '', given = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (changeId === '') return null
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, changeId))) ? changeId : null
}

function sign(keys: Keys, changeId: string): string {
  return createHmac('sha256', keys.links).update(`email-change\n${changeId}`).digest('base64url')
}
