import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '@lerende/kernel'
import { keyFor } from './secrets.ts'

/** A code lies in a mailbox over a weekend, and no longer. Days. */
export const CODE_DAYS = 7

/** Letters and figures that nobody takes for one another. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 10

/** What a code proves: that who runs the mail of a domain agrees with this provider. */
export interface DomainClaim {
  providerId: string
  domain: string
  issuer: string
  clientId: string
  turn: number
}

/** The part of a mail address after the last @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

/**
 * Who gets the code: the mailbox that every mail domain has (RFC 2142, 5), and that only who runs its mail reads. A code to any
 * address would be read by any employee, who could then speak for all colleagues.
 */
export function postmasterOf(domain: string): string {
  return `postmaster@${domain}`
}

/** The code for a claim. Nothing of it is stored: the key and the row say whether it is right. Changing the provider changes it. */
export function domainCode(keys: Keys, claim: DomainClaim): string {
  const { providerId, domain, issuer, clientId, turn } = claim
  const digest = createHmac('sha256', keyFor(keys, 'domain-code')).update([providerId, domain, issuer, clientId, turn].join('\n')).digest()
  const signs = [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length])
  return `${signs.slice(0, LENGTH / 2).join('')}-${signs.slice(LENGTH / 2).join('')}`
}

/** Whether this is the code, however it was typed. */
export function isDomainCode(keys: Keys, claim: DomainClaim, given: string): boolean {
  const bare = (code: string) =>
    Buffer.from(
      code
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .padEnd(LENGTH)
        .slice(0, LENGTH + 1),
    )
  const [right, typed] = [bare(domainCode(keys, claim)), bare(given)]
  return right.length === typed.length && timingSafeEqual(right, typed)
}
