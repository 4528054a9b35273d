import { type Clock, type Keys, type NetworkId, type Trx, toText } from '@lerende/kernel'
import { peopleWithAddress } from '@lerende/network'
import { type AuthHouse, authOf } from '../auth/auth.ts'
import { addressToGo, type Checks, claimsFor, newChecks, type Provider } from '../auth/openid.ts'
import { within } from '../auth/within.ts'
import { refuse } from '../errors.ts'
import { provenDomains, providersFor } from '../queries/providers.ts'
import { accountIdOf, type Claims, disbelief, speaksFor } from '../rules/claims.ts'
import { domainOf } from '../rules/domains.ts'
import { hashToken, newToken, showSecret } from '../rules/secrets.ts'
import type { SignInProviderTable } from '../tables.ts'
import { needsPasskey } from './second-factor.ts'
import { begin, type Started, userOf } from './sessions.ts'

/** How long somebody may take at their provider. */
const ATTEMPT_MINUTES = 10

type OidcHouse = AuthHouse & { run<T>(command: (trx: Trx) => Promise<T>): Promise<T> }

/**
 * Begins signing in through an organisation. Which one, only the domain says: whether the address is known is looked at when
 * the provider has said who it is.
 * @returns where to go, and a secret that the browser hands back; null when no provider may speak for this domain
 * @throws identity.provider_unreachable
 */
export async function goToOrganisation(house: OidcHouse, email: string): Promise<{ url: string; browser: string } | null> {
  const [provider] = await providersFor(house.database.read, domainOf(email))
  if (!provider) return null
  const checks = newChecks()
  const browser = newToken()
  const url = await reached(() => addressToGo(opened(house.keys, provider), checks, email))
  await house.run((trx) => keepAttempt(trx, house.clock, { checks, browser, providerId: provider.id }))
  return { url, browser }
}

/**
 * Ends signing in through an organisation: what the provider says is looked through, and has to be about somebody whom we know.
 * The talk with the provider is in no transaction.
 * @param answer.query what the provider put behind our address, as it stands there
 * @throws identity.attempt_over, identity.organisation_refused, identity.mail_unverified, identity.mail_foreign,
 * identity.not_a_member, identity.other_subject, identity.passkey_needed
 */
export async function returnFromOrganisation(
  house: OidcHouse,
  answer: { query: string; browser: string; device: string },
): Promise<Started> {
  const { provider, checks } = await house.run((trx) => takeAttempt(trx, house.clock, answer))
  const claims = await claimsFor(opened(house.keys, provider), checks, answer.query).catch(() => refuse('identity.organisation_refused'))
  return house.run(async (trx) => {
    const { userId, networkId } = await recognised(trx, house, { provider, claims })
    return within({ trx, entering: { way: 'organisation', device: answer.device, networkId } }, async () => {
      const started = await begin(house, userId)
      if (await needsPasskey(trx, house.clock, started.session)) refuse('identity.passkey_needed')
      return started
    })
  })
}

/** Whom the provider speaks of: by issuer and subject when they came before, by their mail address the first time. */
async function recognised(trx: Trx, house: AuthHouse, parts: { provider: SignInProviderTable; claims: Claims }) {
  const { provider, claims } = parts
  const accountId = accountIdOf(claims)
  const { internalAdapter } = await authOf(house).$context
  const siblings = await sameProviders(trx, provider)
  for (const one of siblings) {
    const known = await within({ trx }, () => internalAdapter.findAccountOwnerByKey({ providerId: one.id, accountId }))
    if (known?.kind !== 'owned') continue
    const person = (await peopleWithAddress(trx, known.user.email)).find((who) => who.networkId === one.network_id)
    // They may have left, and a provider may have lost the domain that it spoke for.
    if (person && speaksFor(await provenDomains(trx, one.id), known.user.email))
      return { userId: known.user.id, networkId: person.networkId }
  }
  for (const one of siblings) {
    const reason = disbelief(claims, await provenDomains(trx, one.id))
    if (reason === 'unverified') refuse('identity.mail_unverified')
    if (reason === 'foreign') continue
    const email = claims.email ?? ''
    const person = (await peopleWithAddress(trx, email)).find((who) => who.networkId === one.network_id)
    if (!person) continue
    const userId = await within({ trx }, () => userOf(trx, house, email))
    await bind(trx, house, { userId, providerId: one.id, accountId })
    return { userId, networkId: one.network_id as NetworkId }
  }
  const domains = await provenDomains(trx, provider.id)
  return refuse(disbelief(claims, domains) === 'foreign' ? 'identity.mail_foreign' : 'identity.not_a_member')
}

/** Ties an address to what the provider calls it. An address goes to one subject: who gets it later is somebody else. @throws identity.other_subject */
async function bind(trx: Trx, house: AuthHouse, parts: { userId: string; providerId: string; accountId: string }): Promise<void> {
  const { userId, providerId, accountId } = parts
  const taken = await trx
    .selectFrom('auth_account')
    .select('id')
    .where('provider_id', '=', providerId)
    .where((eb) => eb.or([eb('user_id', '=', userId), eb('account_id', '=', accountId)]))
    .executeTakeFirst()
  if (taken) refuse('identity.other_subject')
  const { internalAdapter } = await authOf(house).$context
  await within({ trx }, () => internalAdapter.linkAccount({ userId, providerId, accountId }))
}

/** This provider, and the same one as other networks set it: an organisation can be in several. The one that was asked goes first. */
async function sameProviders(trx: Trx, provider: SignInProviderTable): Promise<SignInProviderTable[]> {
  const all = await trx
    .selectFrom('sign_in_provider')
    .selectAll()
    .where('issuer', '=', provider.issuer)
    .where('client_id', '=', provider.client_id)
    .orderBy('id')
    .execute()
  return [...all.filter((one) => one.id === provider.id), ...all.filter((one) => one.id !== provider.id)]
}

async function keepAttempt(trx: Trx, clock: Clock, parts: { checks: Checks; browser: string; providerId: string }): Promise<void> {
  const now = clock.now()
  await trx.deleteFrom('sign_in_attempt').where('expires_at', '<=', toText(now)).execute()
  await trx
    .insertInto('sign_in_attempt')
    .values({
      state: hashToken(parts.checks.state),
      provider_id: parts.providerId,
      browser: hashToken(parts.browser),
      nonce: parts.checks.nonce,
      verifier: parts.checks.verifier,
      expires_at: toText(now.add({ minutes: ATTEMPT_MINUTES })),
    })
    .execute()
}

/** Takes an attempt, once. @throws identity.attempt_over when it is unknown, late, or begun in another browser */
async function takeAttempt(trx: Trx, clock: Clock, answer: { query: string; browser: string }) {
  const state = new URLSearchParams(answer.query).get('state') ?? ''
  const row = await trx
    .deleteFrom('sign_in_attempt')
    .where('state', '=', hashToken(state))
    .where('browser', '=', hashToken(answer.browser))
    .where('expires_at', '>', toText(clock.now()))
    .returningAll()
    .executeTakeFirst()
  if (!row) return refuse('identity.attempt_over')
  const provider = await trx.selectFrom('sign_in_provider').selectAll().where('id', '=', row.provider_id).executeTakeFirstOrThrow()
  return { provider, checks: { state, nonce: row.nonce, verifier: row.verifier } }
}

/** A provider with its secret, for as long as it is asked. */
export function opened(keys: Keys, provider: SignInProviderTable): Provider {
  return { issuer: provider.issuer, clientId: provider.client_id, clientSecret: showSecret(keys, provider.id, provider.client_secret) }
}

/** @throws identity.provider_unreachable */
export async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    return refuse('identity.provider_unreachable')
  }
}
