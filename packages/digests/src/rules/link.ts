import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Ctx, Keys } from '@lerende/kernel'

/** The secret part of the link under somebody's digest. It can only change how often that one person gets it, so it does not end. */
export function digestToken(keys: Keys, personId: string): string {
  return `${personId}.${sign(keys, personId)}`
}

/** Where one person chooses how often they hear from us, without signing in. */
export function chooseUrl(ctx: Pick<Ctx, 'keys'>, publicUrl: string, personId: string): string {
  return `${publicUrl}/afmelden/${digestToken(ctx.keys, personId)}`
}

/** Whose digest a link is about, or null when it was not made here. */
export function readDigestToken(keys: Keys, token: string): string | null {
  const [, personId = '', given = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (personId === '') return null
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(keys, personId))) ? personId : null
}

function sign(keys: Keys, personId: string): string {
  return createHmac('sha256', keys.links).update(`overzicht\n${personId}`).digest('base64url')
}
