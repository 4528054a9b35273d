import { requireOverlegRole } from '@lerende/cycles'
import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { refuseNetwork } from '@lerende/network'

/**
 * Bundling, the agenda, deciding and answering are for the coordinator and begeleider of the overleg that has it.
 * What follows by itself (timers, reactions) was decided by the rules.
 * @throws cycles.not_your_overleg, network.signed_out
 */
export async function requireFacilitator(trx: Trx, ctx: Ctx, overlegId: string): Promise<void> {
  if (ctx.actor.kind === 'system') return
  await requireOverlegRole(trx, ctx.scope, { overlegId, personId: requirePerson(ctx), roles: ['coordinator', 'begeleider'] })
}

/** Bringing something in is for everyone who belongs to the overleg. @throws cycles.not_your_overleg, network.signed_out */
export async function requireMember(trx: Trx, ctx: Ctx, overlegId: string): Promise<PersonId> {
  const personId = requirePerson(ctx)
  await requireOverlegRole(trx, ctx.scope, { overlegId, personId, roles: ['coordinator', 'begeleider', 'lid'] })
  return personId
}

/** Who acts, for what only a person can do. @throws network.signed_out */
export function requirePerson(ctx: Ctx): PersonId {
  return ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
}
