import { overlegById, requireRight, standingsAt } from '@lerende/cycles'
import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { may, refuseNetwork } from '@lerende/network'
import { refuse } from '../errors.ts'

/**
 * Bundling, the agenda, deciding and answering, at the overleg that has it, or as begeleider of that round's ontmoeting.
 * Who leads the overleg where a bundle began hears with which one it is now.
 * @throws cycles.not_your_overleg, bundle.elsewhere, network.signed_out
 */
export async function requireFacilitator(
  trx: Trx,
  ctx: Ctx,
  place: { overlegId: string; roundId?: string; originOverlegId?: string },
): Promise<void> {
  const { overlegId, roundId, originOverlegId } = place
  if (originOverlegId && originOverlegId !== overlegId && (await leadsOnlyAt(trx, ctx, { overlegId, originOverlegId, roundId }))) {
    const { name } = await overlegById(trx, ctx.scope, overlegId)
    refuse('bundle.elsewhere', { params: { overleg: name } })
  }
  await requireRight(trx, ctx, 'overleg.begeleiden', roundId ? { overlegId, roundId } : { overlegId })
}

/** Whether who acts leads the overleg where something began, and not the one that has it. */
async function leadsOnlyAt(
  trx: Trx,
  ctx: Ctx,
  place: { overlegId: string; originOverlegId: string; roundId: string | undefined },
): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  const { personId } = ctx.actor
  const { overlegId, originOverlegId, roundId } = place
  const here = await standingsAt(trx, ctx.scope, { overlegId, ...(roundId ? { roundId } : {}), personId })
  if (may('overleg.begeleiden', here)) return false
  return may('overleg.begeleiden', await standingsAt(trx, ctx.scope, { overlegId: originOverlegId, personId }))
}

/** Writing along at the agenda of a round. @throws cycles.not_your_overleg, network.signed_out */
export async function requireWriter(trx: Trx, ctx: Ctx, place: { overlegId: string; roundId: string }): Promise<void> {
  await requireRight(trx, ctx, 'overleg.noteren', place)
}

/** Bringing something in. @throws cycles.not_your_overleg, network.signed_out */
export async function requireMember(trx: Trx, ctx: Ctx, overlegId: string): Promise<PersonId> {
  const personId = requirePerson(ctx)
  await requireRight(trx, ctx, 'overleg.inbrengen', { overlegId })
  return personId
}

/** Saying what should go first. @throws cycles.not_your_overleg, network.signed_out */
export async function requireVoter(trx: Trx, ctx: Ctx, overlegId: string): Promise<PersonId> {
  const personId = requirePerson(ctx)
  await requireRight(trx, ctx, 'overleg.kiezen', { overlegId })
  return personId
}

/** Who acts, for what only a person can do. @throws network.signed_out */
export function requirePerson(ctx: Ctx): PersonId {
  return ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
}
