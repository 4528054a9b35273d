import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** An invitation may lie in a mailbox over a short holiday, and no longer. */
export const INVITATION_DAYS = 14

/** The secret part of an invitation's link. Nothing of it is stored: the key and the row say whether it is right. */
export function invitationToken(keys: Keys, invitationId: string, turn: number): string {
  return `${invitationId}.${turn}.${sign(keys, invitationId, turn)}`
}

/** What a link says, or null when it was not made here. */
export function readInvitationToken(keys: Keys, token: string): { invitationId: string; turn: number } | null {
  const match = /^([0-9a-f-]{36})\.(\d{1,4})\.([\w-]{43})$/.exec(token)
  if (!match) return null
  const [, invitationId = '', turnText = '', given = ''] = match
  const turn = Number(turnText)
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, invitationId, turn))) ? { invitationId, turn } : null
}

function sign(keys: Keys, invitationId: string, turn: number): string {
  return createHmac('sha256', keys.links).update(`invitation\n${invitationId}\n${turn}`).digest('base64url')
}
