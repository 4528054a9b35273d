import * as client from 'openid-client'
import type { Claims } from '../rules/claims.ts'
import { isLocalAddress } from '../rules/issuer.ts'
import { settings } from '../settings.ts'

/** Where somebody's organisation is asked. */
export interface Provider {
  issuer: string
  clientId: string
  clientSecret: string
}

/** What has to be the same when somebody comes back. */
export interface Checks {
  state: string
  nonce: string
  verifier: string
}

/** A provider that answers slower than this is as good as down. Seconds. */
const PATIENCE = 10

/** Where a provider sends people back to: a page of the app, which hands on what it got. */
export function returnAddress(): string {
  return `${settings.publicUrl}/inloggen/organisatie`
}

/** Reads what a provider tells about itself. @throws Error when it cannot be reached, or is another than it says */
export async function discover({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  // Only an installation on this computer, for trying out, takes a provider that is not behind https.
  const execute = isLocalAddress(settings.publicUrl)
    ? [client.allowInsecureRequests, client.enableNonRepudiationChecks]
    : [client.enableNonRepudiationChecks]
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: PATIENCE })
}

/** Secrets for one attempt. */
export function newChecks(): Checks {
  return { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
}

/** The address at the provider to go to. @throws Error when it cannot be reached */
export async function addressToGo(provider: Provider, checks: Checks, email: string): Promise<string> {
  const config = await discover(provider)
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: returnAddress(),
    scope: 'openid email',
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    login_hint: email,
  })
  return url.href
}

/**
 * Trades the code that somebody came back with for what the provider says of them: signature, issuer, audience, nonce and time
 * are checked, by the machine's clock, because the provider has that one too.
 * @throws Error when anything is not right
 */
export async function claimsFor(provider: Provider, checks: Checks, query: string): Promise<Claims> {
  const config = await discover(provider)
  const here = new URL(`${returnAddress()}?${query}`)
  const tokens = await client.authorizationCodeGrant(config, here, {
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    pkceCodeVerifier: checks.verifier,
    idTokenExpected: true,
  })
  const token = tokens.claims()
  if (!token) throw new Error('the provider gave no id token')
  const said = token['email'] === undefined ? await client.fetchUserInfo(config, tokens.access_token, token.sub) : token
  const email = said['email']
  return {
    issuer: token.iss,
    subject: token.sub,
    email: typeof email === 'string' ? email.toLowerCase() : null,
    emailVerified: said['email_verified'] === true,
  }
}
