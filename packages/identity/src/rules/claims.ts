import { domainOf } from './domains.ts'

/** What a provider said of somebody, as far as it matters here. */
export interface Claims {
  issuer: string
  subject: string
  email: string | null
  emailVerified: boolean
}

/** How a provider's somebody is known here: by issuer and subject, which never go to another person, as mail addresses do. */
export function accountIdOf({ issuer, subject }: Pick<Claims, 'issuer' | 'subject'>): string {
  return `${issuer} ${subject}`
}

/** What the provider says of an address that is not known yet: may it be believed? The reason when not. */
export function disbelief(claims: Claims, domains: readonly string[]): 'unverified' | 'foreign' | null {
  if (claims.email === null || !claims.emailVerified) return 'unverified'
  return speaksFor(domains, claims.email) ? null : 'foreign'
}

/** Whether an address is in one of the domains that were proven; a domain below one of them is another. */
export function speaksFor(domains: readonly string[], email: string): boolean {
  return domains.includes(domainOf(email))
}
