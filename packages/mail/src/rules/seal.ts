import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** Who a sealed mail is for and what it says. */
export interface SealedContent {
  to: string
  subject: string
  html: string
  text: string
}

/** Marks content that only this installation's key opens. */
const MARK = 'verzegeld:'

/** A key of its own from the secret that seals authors (HKDF, RFC 5869). */
function keyFrom(keys: Keys): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', keys.seal, '', 'lerende-beweging/mail', 32))
}

/** Encrypts (AES-256-GCM) a mail while it waits, bound to its key in the outbox. */
export function sealContent(keys: Keys, key: string, content: SealedContent): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(keys), nonce).setAAD(Buffer.from(key))
  const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()])
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what {@link sealContent} made, or null for a mail that is not sealed. @throws Error when the key is another one */
export function openContent(keys: Keys, key: string, says: string): SealedContent | null {
  if (!says.startsWith(MARK)) return null
  const bytes = Buffer.from(says.slice(MARK.length), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(keys), bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(key)).setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'))
}
