import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** An invitation: one person for one ontmoeting. */
export interface InvitationOf {
  ontmoetingId: string
  personId: string
}

/** The secret part of the link with which somebody answers one invitation. All it can do is say whether they come. */
export function answerToken(keys: Keys, { ontmoetingId, personId }: InvitationOf): string {
  return `${ontmoetingId}.${personId}.${sign(keys, ontmoetingId, personId)}`
}

/** The invitation that a link is about, or null when it was not made here. */
export function readAnswerToken(keys: Keys, token: string): InvitationOf | null {
  const [, ontmoetingId = '', personId = '', given = ''] = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (personId === '') return null
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, ontmoetingId, personId))) ? { ontmoetingId, personId } : null
}

function sign(keys: Keys, ontmoetingId: string, personId: string): string {
  return createHmac('sha256', keys.links).update(`komst\n${ontmoetingId}\n${personId}`).digest('base64url')
}
