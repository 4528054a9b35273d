import { type Ctx, type PersonId, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { PersonCorrected, PersonLeft, PersonRoleChanged } from '../events.ts'
import type { ChangeRoleInput, CorrectPersonInput } from '../inputs.ts'
import { personById } from '../queries/register.ts'
import { personFolds } from '../rules/fold.ts'

/** Changes what the register says of a person. @throws network.unknown_person, network.unknown_organisation, network.organisation_archived */
export async function correctPerson(trx: Trx, ctx: Ctx, input: CorrectPersonInput & { personId: PersonId }): Promise<void> {
  const { personId, name, functie, organisationId } = input
  const person = await personById(trx, ctx.scope, personId)
  // Who is of an organisation that was archived stays so until they choose another.
  if (organisationId !== undefined && organisationId !== null && organisationId !== person.organisationId) {
    await requireOrganisation(trx, ctx, organisationId)
  }
  await trx
    .updateTable('person')
    .set({ name, functie, ...personFolds(input), ...(organisationId === undefined ? {} : { organisation_id: organisationId }) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', personId)
    .execute()
  await record(trx, ctx, PersonCorrected, { stream: `person/${personId}`, data: { personId, email: false } })
}

/**
 * Gives a person another address, which they have shown to be theirs. How they sign in with it is for the room above.
 * @throws network.unknown_person, network.email_taken
 */
export async function changeEmail(trx: Trx, ctx: Ctx, input: { personId: PersonId; email: string }): Promise<void> {
  const { personId, email } = input
  await personById(trx, ctx.scope, personId)
  const taken = await trx
    .selectFrom('person')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('email', '=', email)
    .where('id', '!=', personId)
    .executeTakeFirst()
  if (taken) refuse('network.email_taken', { field: 'email' })
  await trx.updateTable('person').set({ email }).where('network_id', '=', ctx.scope.networkId).where('id', '=', personId).execute()
  await record(trx, ctx, PersonCorrected, { stream: `person/${personId}`, data: { personId, email: true } })
}

/**
 * Takes a person out of the register. Rooms above must have let go of them before.
 * @throws network.unknown_person, network.last_beheerder
 */
export async function removePerson(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { role } = await personById(trx, ctx.scope, personId)
  if (role === 'beheerder') await keepBeheerder(trx, ctx, personId)
  await trx.deleteFrom('person_reach').where('network_id', '=', ctx.scope.networkId).where('person_id', '=', personId).execute()
  await trx.deleteFrom('person').where('network_id', '=', ctx.scope.networkId).where('id', '=', personId).execute()
  await record(trx, ctx, PersonLeft, { stream: `person/${personId}`, data: { personId } })
}

/**
 * Gives a person another role in the whole network. The same role again changes nothing.
 * @throws network.unknown_person, network.guest_role, network.last_beheerder
 */
export async function changeRole(trx: Trx, ctx: Ctx, input: ChangeRoleInput): Promise<void> {
  // From the input's schema: an id, which the register then knows or not.
  const personId = input.personId as PersonId
  const { role } = await personById(trx, ctx.scope, personId)
  if (role === input.role) return
  if (role === 'gast') refuse('network.guest_role')
  if (role === 'beheerder') await keepBeheerder(trx, ctx, personId)
  await trx
    .updateTable('person')
    .set({ role: input.role })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', personId)
    .execute()
  await record(trx, ctx, PersonRoleChanged, { stream: `person/${personId}`, data: { personId, role: input.role } })
}

/** Somebody has to look after the network. @throws network.last_beheerder */
async function keepBeheerder(trx: Trx, ctx: Ctx, leaving: PersonId): Promise<void> {
  // All of them are written to, so that of two who leave at once one finds out about the other.
  const { numUpdatedRows } = await trx
    .updateTable('person')
    .set({ role: 'beheerder' })
    .where('network_id', '=', ctx.scope.networkId)
    .where('role', '=', 'beheerder')
    .where('active', '=', 1)
    .where('id', '!=', leaving)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse('network.last_beheerder')
}

async function requireOrganisation(trx: Trx, ctx: Ctx, organisationId: string): Promise<void> {
  const known = await trx
    .selectFrom('organisation')
    .select('archived_at')
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', organisationId)
    .executeTakeFirst()
  if (!known) return refuse('network.unknown_organisation', { field: 'organisationId' })
  if (known.archived_at !== null) refuse('network.organisation_archived', { field: 'organisationId' })
}
