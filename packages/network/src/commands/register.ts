import { type Ctx, grantScope, type Id, type NetworkId, newId, type PersonId, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { NetworkFounded, OrganisationJoined, PersonJoined } from '../events.ts'
import type { AddPersonInput } from '../inputs.ts'
import { organisationFolds, personFolds } from '../rules/fold.ts'

/** Sets up a network. @returns the scope in which everything of it happens */
export async function createNetwork(trx: Trx, ctx: Omit<Ctx, 'scope'>, input: { name: string; region: string }) {
  const networkId: NetworkId = newId<'network'>()
  const scope = grantScope(networkId)
  await trx
    .insertInto('network')
    .values({ id: networkId, ...input })
    .execute()
  await record(trx, { ...ctx, scope }, NetworkFounded, { stream: `network/${networkId}`, data: input })
  return scope
}

/** Adds an organisation, or finds the one with this key. */
export async function addOrganisation(
  trx: Trx,
  ctx: Ctx,
  input: { key: string; name: string; soort: string },
): Promise<Id<'organisation'>> {
  const known = await trx
    .selectFrom('organisation')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('key', '=', input.key)
    .executeTakeFirst()
  // The table holds nothing but organisation ids in this column.
  if (known) return known.id as Id<'organisation'>
  const id = newId<'organisation'>()
  await trx
    .insertInto('organisation')
    .values({ id, network_id: ctx.scope.networkId, ...input, ...organisationFolds(input), archived_at: null })
    .execute()
  await record(trx, ctx, OrganisationJoined, { stream: `organisation/${id}`, data: { organisationId: id, key: input.key } })
  return id
}

/** Adds a person. @throws network.email_taken */
export async function addPerson(trx: Trx, ctx: Ctx, input: AddPersonInput): Promise<PersonId> {
  const taken = await trx
    .selectFrom('person')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('email', '=', input.email)
    .executeTakeFirst()
  if (taken) refuse('network.email_taken', { field: 'email' })
  const id = newId<'person'>()
  await trx
    .insertInto('person')
    .values({
      id,
      network_id: ctx.scope.networkId,
      name: input.name,
      email: input.email,
      functie: input.functie,
      organisation_id: input.organisationId,
      role: input.role,
      active: 1,
      ...personFolds(input),
    })
    .execute()
  await record(trx, ctx, PersonJoined, {
    stream: `person/${id}`,
    data: { personId: id, organisationId: input.organisationId },
  })
  return id
}
