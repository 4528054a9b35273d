import type { Ctx, NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { domainCode } from '../rules/domains.ts'

/** A provider of this network. @throws identity.unknown_provider */
export async function providerById(reader: Reader, scope: NetworkScope, providerId: string) {
  const row = await reader
    .selectFrom('sign_in_provider')
    .selectAll()
    .where('id', '=', providerId)
    .where('network_id', '=', scope.networkId)
    .executeTakeFirst()
  return row ?? refuse('identity.unknown_provider')
}

/** The providers of a network with their domains, by organisation. Secrets stay where they are. */
export async function providersOf(reader: Reader, scope: NetworkScope) {
  const rows = await reader
    .selectFrom('sign_in_provider')
    .innerJoin('organisation', 'organisation.id', 'sign_in_provider.organisation_id')
    .select(['sign_in_provider.id', 'sign_in_provider.issuer', 'sign_in_provider.client_id as clientId'])
    .select(['organisation.id as organisationId', 'organisation.name as organisationName'])
    .where('sign_in_provider.network_id', '=', scope.networkId)
    .orderBy('organisation.name')
    .execute()
  const domains = await reader
    .selectFrom('sign_in_domain')
    .select(['provider_id', 'domain', 'asked_day as askedDay', 'proven_day as provenDay'])
    .where('network_id', '=', scope.networkId)
    .orderBy('domain')
    .execute()
  return rows.map((row) => ({
    ...row,
    domains: domains
      .filter((one) => one.provider_id === row.id)
      .map(({ domain, askedDay, provenDay }) => ({ domain, askedDay, provenDay })),
  }))
}

/**
 * The providers that may speak for a mail domain, in whatever network, with all the domains that each was proven for. It looks
 * across networks, because who signs in is in none yet.
 */
export async function providersFor(reader: Reader, domain: string) {
  const rows = await reader
    .selectFrom('sign_in_domain')
    .innerJoin('sign_in_provider', 'sign_in_provider.id', 'sign_in_domain.provider_id')
    .innerJoin('network', 'network.id', 'sign_in_provider.network_id')
    .selectAll('sign_in_provider')
    .where('sign_in_domain.domain', '=', domain)
    .where('sign_in_domain.proven_day', 'is not', null)
    .orderBy('network.name')
    .orderBy('sign_in_provider.id')
    .execute()
  return rows
}

/** The domains that were proven for a provider. */
export async function provenDomains(reader: Reader, providerId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('sign_in_domain')
    .select('domain')
    .where('provider_id', '=', providerId)
    .where('proven_day', 'is not', null)
    .execute()
  return rows.map((row) => row.domain)
}

/** What the mail to a postmaster says, or null when it is not the last code that was asked for. */
export async function domainCodeToMail(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  asked: { providerId: string; domain: string; turn: number },
) {
  const row = await reader
    .selectFrom('sign_in_domain')
    .innerJoin('sign_in_provider', 'sign_in_provider.id', 'sign_in_domain.provider_id')
    .innerJoin('organisation', 'organisation.id', 'sign_in_provider.organisation_id')
    .select(['sign_in_provider.issuer', 'sign_in_provider.client_id', 'organisation.name'])
    .where('sign_in_domain.network_id', '=', ctx.scope.networkId)
    .where('sign_in_domain.provider_id', '=', asked.providerId)
    .where('sign_in_domain.domain', '=', asked.domain)
    .where('sign_in_domain.turn', '=', asked.turn)
    .executeTakeFirst()
  if (!row) return null
  const claim = { ...asked, issuer: row.issuer, clientId: row.client_id }
  return { code: domainCode(ctx.keys, claim), issuer: row.issuer, organisationName: row.name }
}
