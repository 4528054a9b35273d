import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Keys, Position } from '@lerende/kernel'
import { z } from 'zod'

const NONCE = 12
const TAG = 16
const position = z.object({ txid: z.number().int().nonnegative(), position: z.number().int().nonnegative() })

/** Where in the log a screen has come to. Sealed: the steps between two places would tell how much came in that is not shown. */
export function sealPlace(keys: Keys, at: Position): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(keys), nonce)
  // Of one length, whatever the numbers are.
  const body = Buffer.concat([cipher.update(JSON.stringify(at).padEnd(64), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The place that a screen gives back; null when it was not sealed here. */
export function openPlace(keys: Keys, sealed: string): Position | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(keys), bytes.subarray(0, NONCE))
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    return position.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function keyFrom(keys: Keys): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', keys.links, '', 'lerende-beweging/live', 32))
}
