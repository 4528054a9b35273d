import { type Ctx, type Trx, touchSealed } from '@lerende/kernel'
import { forgetAuthors, sealAuthor } from '@lerende/reflections'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import type { shareSignalInput, signSignalInput } from '../../inputs.ts'
import { requirePerson } from '../gate.ts'
import { requireContributor } from './contributor.ts'

/**
 * Puts the name of its writer with a point, or takes it away again. Signed, nothing about it is sealed, so that its name
 * says nothing about what the same person did not sign.
 * @throws signal.unknown, contributor.only, signal.on_agenda when a name should go that others have read
 */
export async function signSignal(trx: Trx, ctx: Ctx, input: z.output<typeof signSignalInput>): Promise<void> {
  const own = await ownSignal(trx, ctx, input.signalId)
  if (own.signed === input.signed) return
  if (!input.signed) refuseOnAgenda(own)
  await trx
    .updateTable('signal')
    .set(input.signed ? { signed_person_id: own.personId, reflection_id: null } : { signed_person_id: null })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.signalId)
    .execute()
  await touchSealed(trx, ctx, `signal/${input.signalId}`)
  if (input.signed) await forgetAuthors(trx, ctx, [input.signalId])
  else await sealAuthor(trx, ctx, { subjectId: input.signalId, personId: own.personId })
}

/**
 * Lets the whole overleg read a point in its writer's words, or only who leads the overleg again.
 * @throws signal.unknown, contributor.only, signal.on_agenda when words should go that others have read
 */
export async function shareSignal(trx: Trx, ctx: Ctx, input: z.output<typeof shareSignalInput>): Promise<void> {
  const own = await ownSignal(trx, ctx, input.signalId)
  if (!input.shared) refuseOnAgenda(own)
  await trx
    .updateTable('signal')
    .set({ shared: input.shared ? 1 : 0 })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.signalId)
    .execute()
  await touchSealed(trx, ctx, `signal/${input.signalId}`)
}

async function ownSignal(trx: Trx, ctx: Ctx, signalId: string) {
  const personId = requirePerson(ctx)
  const row = await trx
    .selectFrom('signal')
    .select(['signed_person_id', 'bundle_id'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', signalId)
    .executeTakeFirst()
  if (!row) return refuse('signal.unknown')
  await requireContributor(trx, ctx, { personId, signalIds: [signalId] })
  return { personId, signed: row.signed_person_id !== null, onAgenda: await wasOnAgenda(trx, ctx, row.bundle_id) }
}

/** What was on an agenda stays there, marked, also when it moved on; what was taken off it before is gone from it. */
async function wasOnAgenda(trx: Trx, ctx: Ctx, bundleId: string | null): Promise<boolean> {
  if (bundleId === null) return false
  const row = await trx
    .selectFrom('agenda_item')
    .select('round_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('bundle_id', '=', bundleId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function refuseOnAgenda(own: { onAgenda: boolean }): void {
  if (own.onAgenda) refuse('signal.on_agenda')
}
