import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto'
import type { Keys } from '@lerende/kernel'

/** A key of its own for one purpose, made from the key for links (HKDF, RFC 5869): no setting more, and none tells another. */
export function keyFor(keys: Keys, purpose: 'better-auth' | 'provider-secret' | 'domain-code'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', keys.links, '', `lerende-beweging/identity/${purpose}`, 32))
}

/** What is stored of a secret: a reader of the database cannot sign in with it. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url')
}

/** A secret that cannot be guessed: 32 random bytes as text that fits a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Hides a provider's client secret from who reads the database. @param about what it belongs to: elsewhere it does not open */
export function hideSecret(keys: Keys, about: string, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(keys, 'provider-secret'), nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Opens what {@link hideSecret} hid. @throws Error when it was hidden with another key, or about something else */
export function showSecret(keys: Keys, about: string, hidden: string): string {
  const bytes = Buffer.from(hidden, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(keys, 'provider-secret'), bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
}
