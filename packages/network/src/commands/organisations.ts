import { type Ctx, newId, record, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { OrganisationArchived, OrganisationBroughtBack, OrganisationRenamed } from '../events.ts'
import type { RenameOrganisationInput } from '../inputs.ts'
import { organisationFolds } from '../rules/fold.ts'
import { addOrganisation } from './register.ts'

/** Adds an organisation that no pack knows. @throws network.organisation_taken */
export async function startOrganisation(trx: Trx, ctx: Ctx, input: { name: string; soort: string }): Promise<void> {
  await requireFreeName(trx, ctx, input.name)
  await addOrganisation(trx, ctx, { ...input, key: `eigen-${newId<'organisation'>()}` })
}

/** Gives an organisation another name. @throws network.unknown_organisation, network.organisation_taken */
export async function renameOrganisation(trx: Trx, ctx: Ctx, input: RenameOrganisationInput): Promise<void> {
  const { organisationId, name } = input
  const known = await organisations(trx, ctx).where('id', '=', organisationId).executeTakeFirst()
  if (!known) return refuse('network.unknown_organisation')
  if (known.name === name) return
  await requireFreeName(trx, ctx, name, organisationId)
  await trx
    .updateTable('organisation')
    .set({ name, ...organisationFolds({ name, soort: known.soort }) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', organisationId)
    .execute()
  await record(trx, ctx, OrganisationRenamed, { stream: `organisation/${organisationId}`, data: { organisationId } })
}

/** Lets an organisation no longer take part; again changes nothing. Its people stay. @throws network.unknown_organisation */
export async function archiveOrganisation(trx: Trx, ctx: Ctx, input: { organisationId: string }): Promise<void> {
  await setArchived(trx, ctx, { ...input, at: toText(ctx.clock.now()) })
}

/** Lets an archived organisation take part again; again changes nothing. @throws network.unknown_organisation */
export async function bringBackOrganisation(trx: Trx, ctx: Ctx, input: { organisationId: string }): Promise<void> {
  await setArchived(trx, ctx, { ...input, at: null })
}

async function setArchived(trx: Trx, ctx: Ctx, { organisationId, at }: { organisationId: string; at: string | null }): Promise<void> {
  const known = await organisations(trx, ctx).where('id', '=', organisationId).executeTakeFirst()
  if (!known) return refuse('network.unknown_organisation')
  if ((known.archived_at === null) === (at === null)) return
  await trx
    .updateTable('organisation')
    .set({ archived_at: at })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', organisationId)
    .execute()
  const event = at === null ? OrganisationBroughtBack : OrganisationArchived
  await record(trx, ctx, event, { stream: `organisation/${organisationId}`, data: { organisationId } })
}

async function requireFreeName(trx: Trx, ctx: Ctx, name: string, except = ''): Promise<void> {
  const taken = await organisations(trx, ctx).where('name', '=', name).where('id', '!=', except).executeTakeFirst()
  if (taken) refuse('network.organisation_taken', { field: 'name' })
}

function organisations(trx: Trx, ctx: Ctx) {
  return trx.selectFrom('organisation').select(['id', 'name', 'soort', 'archived_at']).where('network_id', '=', ctx.scope.networkId)
}
