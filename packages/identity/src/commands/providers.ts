import { type Ctx, dayOf, newId, record, type Trx } from '@lerende/kernel'
import { allOrganisations } from '@lerende/network'
import { refuse } from '../errors.ts'
import { DomainCodeAsked, DomainProven, ProviderRemoved, ProviderSet } from '../events.ts'
import type { SaveProviderInput } from '../inputs.ts'
import { providerById } from '../queries/providers.ts'
import { CODE_DAYS, isDomainCode } from '../rules/domains.ts'
import { isLocalAddress, isUsableIssuer } from '../rules/issuer.ts'
import { daysAfter } from '../rules/lifetimes.ts'
import { hideSecret } from '../rules/secrets.ts'
import { settings } from '../settings.ts'

/**
 * Sets how people of an organisation sign in there. Who runs the mail of a domain agreed with one provider: with another one
 * they have to agree anew.
 * @throws identity.unknown_organisation, identity.issuer_unusable, identity.secret_missing
 */
export async function saveProvider(trx: Trx, ctx: Ctx, input: SaveProviderInput): Promise<string> {
  const { organisationId, issuer, clientId, clientSecret } = input
  if (!isUsableIssuer(issuer, isLocalAddress(settings.publicUrl))) refuse('identity.issuer_unusable', { field: 'issuer' })
  const organisations = await allOrganisations(trx, ctx.scope)
  if (!organisations.some((one) => one.id === organisationId)) refuse('identity.unknown_organisation', { field: 'organisationId' })
  const { networkId } = ctx.scope
  const known = await trx
    .selectFrom('sign_in_provider')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!known && clientSecret === '') refuse('identity.secret_missing', { field: 'clientSecret' })
  const id = known?.id ?? newId()
  const hidden = clientSecret === '' ? (known?.client_secret ?? '') : hideSecret(ctx.keys, id, clientSecret)
  const values = { issuer, client_id: clientId, client_secret: hidden }
  if (!known) {
    await trx
      .insertInto('sign_in_provider')
      .values({ id, network_id: networkId, organisation_id: organisationId, ...values })
      .execute()
  } else {
    // A secret goes with the provider that it was made for, and is handed to no other.
    if (known.issuer !== issuer && clientSecret === '') refuse('identity.secret_missing', { field: 'clientSecret' })
    await trx.updateTable('sign_in_provider').set(values).where('id', '=', id).execute()
    if (known.issuer !== issuer || known.client_id !== clientId) {
      await trx.updateTable('sign_in_domain').set({ proven_day: null }).where('provider_id', '=', id).execute()
    }
  }
  await record(trx, ctx, ProviderSet, { stream: `sign-in-provider/${id}`, data: { providerId: id, organisationId } })
  return id
}

/** Ends signing in through an organisation, and the sessions that came from it. @throws identity.unknown_provider */
export async function removeProvider(trx: Trx, ctx: Ctx, providerId: string): Promise<void> {
  const provider = await providerById(trx, ctx.scope, providerId)
  const users = trx.selectFrom('auth_account').select('user_id').where('provider_id', '=', providerId)
  await trx
    .deleteFrom('auth_session')
    .where('network_id', '=', ctx.scope.networkId)
    .where('way', '=', 'organisation')
    .where('user_id', 'in', users)
    .execute()
  await trx.deleteFrom('auth_account').where('provider_id', '=', providerId).execute()
  await trx.deleteFrom('sign_in_attempt').where('provider_id', '=', providerId).execute()
  await trx.deleteFrom('sign_in_domain').where('provider_id', '=', providerId).execute()
  await trx.deleteFrom('sign_in_provider').where('id', '=', providerId).execute()
  const data = { providerId, organisationId: provider.organisation_id }
  await record(trx, ctx, ProviderRemoved, { stream: `sign-in-provider/${providerId}`, data })
}

/** Sends a code to who runs the mail of a domain, for the first time or once more. @throws identity.unknown_provider, identity.domain_taken */
export async function askDomainCode(trx: Trx, ctx: Ctx, { providerId, domain }: { providerId: string; domain: string }): Promise<void> {
  const provider = await providerById(trx, ctx.scope, providerId)
  const asked_day = dayOf(ctx.clock.now())
  const { turn, provider_id } = await trx
    .insertInto('sign_in_domain')
    .values({ provider_id: providerId, network_id: ctx.scope.networkId, domain, turn: 1, asked_day, proven_day: null })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'domain']).doUpdateSet((eb) => ({ turn: eb('sign_in_domain.turn', '+', 1), asked_day })),
    )
    .returning(['turn', 'provider_id'])
    .executeTakeFirstOrThrow()
  if (provider_id !== provider.id) refuse('identity.domain_taken', { field: 'domain' })
  await record(trx, ctx, DomainCodeAsked, { stream: `sign-in-provider/${providerId}`, data: { providerId, domain, turn } })
}

/** Proves a domain with the code that its postmaster got. @throws identity.unknown_provider, identity.unknown_domain, identity.code_wrong */
export async function proveDomain(trx: Trx, ctx: Ctx, input: { providerId: string; domain: string; code: string }): Promise<void> {
  const { providerId, domain, code } = input
  const provider = await providerById(trx, ctx.scope, providerId)
  const row = await trx
    .selectFrom('sign_in_domain')
    .select(['turn', 'asked_day'])
    .where('provider_id', '=', providerId)
    .where('domain', '=', domain)
    .executeTakeFirst()
  if (!row) return refuse('identity.unknown_domain')
  const today = dayOf(ctx.clock.now())
  const claim = { providerId, domain, issuer: provider.issuer, clientId: provider.client_id, turn: row.turn }
  if (daysAfter(row.asked_day, CODE_DAYS) <= today || !isDomainCode(ctx.keys, claim, code)) refuse('identity.code_wrong', { field: 'code' })
  await trx
    .updateTable('sign_in_domain')
    .set({ proven_day: today })
    .where('network_id', '=', ctx.scope.networkId)
    .where('domain', '=', domain)
    .execute()
  await record(trx, ctx, DomainProven, { stream: `sign-in-provider/${providerId}`, data: { providerId, domain } })
}

/** Takes a domain away from a provider. @throws identity.unknown_provider, identity.unknown_domain */
export async function removeDomain(trx: Trx, ctx: Ctx, { providerId, domain }: { providerId: string; domain: string }): Promise<void> {
  await providerById(trx, ctx.scope, providerId)
  const done = await trx.deleteFrom('sign_in_domain').where('provider_id', '=', providerId).where('domain', '=', domain).executeTakeFirst()
  if (done.numDeletedRows === 0n) refuse('identity.unknown_domain')
}
