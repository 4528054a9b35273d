import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** The secret part of a calendar's address. Nothing of it is stored: the key and the row say whether it is right. */
export function feedToken(keys: Keys, feedId: string): string {
  return `${feedId}.${sign(keys, feedId)}`
}

/** The feed that an address is for, or null when it was not made here. */
export function readFeedToken(keys: Keys, token: string): string | null {
  const [, feedId = '', given = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (feedId === '') return null
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, feedId))) ? feedId : null
}

function sign(keys: Keys, feedId: string): string {
  return createHmac('sha256', keys.links).update(`agenda\n${feedId}`).digest('base64url')
}
