import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** What a calendar shows: what one person is asked for, or all of one overleg. */
export type FeedKind = 'eigen' | 'overleg'

const SIGNED_AS: Record<FeedKind, string> = { eigen: 'agenda', overleg: 'agenda van een overleg' }

/** The secret part of a calendar's address. Nothing of it is stored: the key and the row say whether it is right. */
export function feedToken(keys: Keys, kind: FeedKind, feedId: string): string {
  return `${feedId}.${sign(keys, kind, feedId)}`
}

/** The feed that an address is for, or null when it was not made here. */
export function readFeedToken(keys: Keys, token: string): { kind: FeedKind; feedId: string } | null {
  const [, feedId = '', given = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (feedId === '') return null
  for (const kind of ['eigen', 'overleg'] as const) {
    if (timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, kind, feedId)))) return { kind, feedId }
  }
  return null
}

function sign(keys: Keys, kind: FeedKind, feedId: string): string {
  return createHmac('sha256', keys.links).update(`${SIGNED_AS[kind]}\n${feedId}`).digest('base64url')
}
