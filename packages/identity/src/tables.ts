declare module '@lerende/kernel/tables' {
  interface Tables {
    auth_user: AuthUserTable
    auth_session: AuthSessionTable
    auth_account: AuthAccountTable
    auth_verification: AuthVerificationTable
    auth_passkey: AuthPasskeyTable
    sign_in_request: SignInRequestTable
    passkey_reprieve: PasskeyReprieveTable
    sign_in_provider: SignInProviderTable
    sign_in_domain: SignInDomainTable
    sign_in_attempt: SignInAttemptTable
  }
}

/** How somebody showed who they are: a link to their address, an invitation to it, a passkey, or their organisation's word. */
export const WAYS = ['link', 'invitation', 'passkey', 'organisation'] as const
export type Way = (typeof WAYS)[number]

/** One mail address that signs in. Who that is, each network's register says: the person with this address. */
export interface AuthUserTable {
  id: string
  /** always empty: names stand in the registers */
  name: string
  email: string
  email_verified: number
  image: string | null
  /** where they were last */
  network_id: string | null
  created_at: string
  updated_at: string
}

/** Somebody signed in, in one network at a time. All moments are days. */
export interface AuthSessionTable {
  id: string
  /** the hash of what is in the cookie */
  token: string
  user_id: string
  network_id: string
  person_id: string
  way: Way
  /** coarse words, such as "Chrome op Windows" */
  user_agent: string | null
  /** always empty */
  ip_address: string | null
  used_day: string
  idle_days: number
  /** 0 or 1: has to make a passkey before anything else */
  unfinished: number
  expires_at: string
  created_at: string
  updated_at: string
}

/** What an organisation's provider calls an address: never looked up by mail once it is here. */
export interface AuthAccountTable {
  id: string
  user_id: string
  provider_id: string
  /** issuer and subject, a space between */
  account_id: string
  created_at: string
  updated_at: string
}

/** Something handed out that comes back once: the hash of a link, the challenge for a passkey. */
export interface AuthVerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: string
  updated_at: string
}

export interface AuthPasskeyTable {
  id: string
  user_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  /** 0 or 1 */
  backed_up: number
  transports: string | null
  aaguid: string | null
  created_at: string | null
}

/** A link that was asked for: `asked` until somebody looked whether the address is known, `sent` for as long as it counts. */
export interface SignInRequestTable {
  id: string
  email: string
  state: 'asked' | 'sent'
  at: string
}

/** Somebody whose passkey is gone may come in once with a link alone, in one network: a beheerder said so. */
export interface PasskeyReprieveTable {
  person_id: string
  network_id: string
  expires_at: string
}

/** Where people of an organisation show who they are, for one network. */
export interface SignInProviderTable {
  id: string
  network_id: string
  organisation_id: string
  issuer: string
  client_id: string
  /** hidden with a key outside the database */
  client_secret: string
}

/** A mail domain that a provider may speak for, once it is proven to be that organisation's. */
export interface SignInDomainTable {
  provider_id: string
  network_id: string
  domain: string
  /** how often a code was sent: only the last one proves anything */
  turn: number
  asked_day: string
  proven_day: string | null
}

/** Somebody who was sent to their provider and is expected back, in the same browser. Secrets are hashes, what goes to the provider is not. */
export interface SignInAttemptTable {
  state: string
  provider_id: string
  browser: string
  nonce: string
  verifier: string
  expires_at: string
}
