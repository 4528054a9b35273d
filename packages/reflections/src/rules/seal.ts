import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Keys, NetworkScope } from '@lerende/kernel'

interface Derived {
  cipher: Uint8Array
  handle: Uint8Array
  id: string
}

const derived = new WeakMap<Uint8Array, Derived>()

/** One secret, two keys that tell nothing about each other (HKDF, RFC 5869), and a name to recognise the secret by. */
function keysFrom(secret: Uint8Array): Derived {
  const known = derived.get(secret)
  if (known) return known
  const key = (label: string) => new Uint8Array(hkdfSync('sha256', secret, '', `lerende-beweging/${label}`, 32))
  const id = createHash('sha256').update(key('id')).digest('hex').slice(0, 12)
  const made = { cipher: key('author'), handle: key('handle'), id }
  derived.set(secret, made)
  return made
}

/** A keyed hash: the same for the same words, and nobody without the key can make or check it. */
function handle(keys: Keys, ...words: string[]): string {
  return createHmac('sha256', keysFrom(keys.seal).handle).update(JSON.stringify(words)).digest('base64url')
}

/**
 * By which a person finds that something is their own. Another for every thing, so that no two of one person's can be laid
 * beside each other, or beside the days on which somebody was there.
 */
export function handleOf(keys: Keys, scope: NetworkScope, own: { subjectId: string; personId: string }): string {
  return handle(keys, 'own', scope.networkId, own.subjectId, own.personId)
}

/** Counts heads inside one overleg, and is of no use outside it. */
export function contributorIn(keys: Keys, scope: NetworkScope, who: { overlegId: string; personId: string }): string {
  return handle(keys, 'contributor', scope.networkId, who.overlegId, who.personId)
}

/** One person's place for one list in one round; two of them cannot be laid beside each other. */
export function turnOf(keys: Keys, scope: NetworkScope, turn: { roundId: string; questionnaire: string; personId: string }): string {
  return handle(keys, 'turn', scope.networkId, turn.roundId, turn.questionnaire, turn.personId)
}

/** Which key sealed something: a short fingerprint of it. */
export function sealKeyId(keys: Keys): string {
  return keysFrom(keys.seal).id
}

/** Encrypts who it was, bound to what it was about, so that it cannot be moved to something else. */
export function seal(keys: Keys, what: { about: string; personId: string }): string {
  return sealText(keys, { about: what.about, text: what.personId })
}

/** Encrypts (AES-256-GCM) a text, bound to what it is about. {@link unseal} opens it. */
export function sealText(keys: Keys, what: { about: string; text: string }): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keysFrom(keys.seal).cipher, nonce).setAAD(Buffer.from(what.about))
  const body = Buffer.concat([cipher.update(what.text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what {@link seal} or {@link sealText} made. @throws Error when the key is another one, or the row was tampered with */
export function unseal(keys: Keys, what: { about: string; sealed: string }): string {
  const bytes = Buffer.from(what.sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keysFrom(keys.seal).cipher, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(what.about)).setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
