import type { Incoming } from './incoming.ts'

/**
 * Whether the mail server in front of us found that a mail is not from the domain that it says (RFC 8601, `dmarc=fail`). It
 * writes what it found above everything else, so the first of these headers is its own and no sender can put one before it.
 * A server that does not look says nothing, and then neither do we.
 */
export function isForged({ headers }: Pick<Incoming, 'headers'>): boolean {
  return /(^|[;\s])dmarc\s*=\s*fail\b/i.test(headers.get('authentication-results') ?? '')
}
