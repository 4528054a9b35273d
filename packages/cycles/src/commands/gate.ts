import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { personById, refuseNetwork } from '@lerende/network'
import { refuse } from '../errors.ts'
import { roleIn } from '../queries/members.ts'
import type { OverlegRole } from '../tables.ts'

/** Leading an ontmoeting: the coordinator or a begeleider of its overleg. @throws cycles.not_your_overleg, network.signed_out */
export async function requireFacilitator(trx: Trx, ctx: Ctx, overlegId: string): Promise<void> {
  await requireRole(trx, ctx, { overlegId, roles: ['coordinator', 'begeleider'] })
}

/**
 * Keeping an overleg: its coordinator, or a beheerder, who also gives a new overleg its first coordinator.
 * @throws cycles.not_your_overleg, network.signed_out
 */
export async function requireCoordinator(trx: Trx, ctx: Ctx, overlegId: string): Promise<void> {
  if (await isBeheerder(trx, ctx)) return
  await requireRole(trx, ctx, { overlegId, roles: ['coordinator'] })
}

/** What holds for the whole network. @throws network.forbidden, network.signed_out */
export async function requireBeheerder(trx: Trx, ctx: Ctx): Promise<void> {
  if (ctx.actor.kind === 'system' || (await isBeheerder(trx, ctx))) return
  refuseNetwork('network.forbidden')
}

async function requireRole(trx: Trx, ctx: Ctx, needed: { overlegId: string; roles: readonly OverlegRole[] }): Promise<void> {
  if (ctx.actor.kind === 'system') return
  const role = await roleIn(trx, ctx.scope, { overlegId: needed.overlegId, personId: personOf(ctx) })
  if (!role || !needed.roles.includes(role)) refuse('cycles.not_your_overleg')
}

async function isBeheerder(trx: Trx, ctx: Ctx): Promise<boolean> {
  if (ctx.actor.kind === 'system') return false
  const person = await personById(trx, ctx.scope, personOf(ctx))
  return person.role === 'beheerder'
}

function personOf(ctx: Ctx): PersonId {
  return ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
}
