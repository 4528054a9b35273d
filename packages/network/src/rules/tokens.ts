import { createHash, randomBytes } from 'node:crypto'

/** How long a sign-in link works. */
export const LINK_MINUTES = 15
/** How long a session lasts, from signing in. */
export const SESSION_DAYS = 30

/** A secret that cannot be guessed: 32 random bytes as text that fits a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret: a reader of the database cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
