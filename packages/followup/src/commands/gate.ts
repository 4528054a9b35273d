import { requireRight } from '@lerende/cycles'
import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { refuseNetwork } from '@lerende/network'

/**
 * Bundling, the agenda, deciding and answering, at the overleg that has it, or as begeleider of that round's ontmoeting.
 * @throws cycles.not_your_overleg, network.signed_out
 */
export async function requireFacilitator(trx: Trx, ctx: Ctx, place: { overlegId: string; roundId?: string }): Promise<void> {
  const { overlegId, roundId } = place
  await requireRight(trx, ctx, 'overleg.begeleiden', roundId ? { overlegId, roundId } : { overlegId })
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
