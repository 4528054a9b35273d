import type { Ctx, Trx } from '@lerende/kernel'
import { may, networkStandings, personById, type RightName, refuseNetwork } from '@lerende/network'

/** Lets through who has this right in the whole network; what the house does by itself was decided by its rules. @throws network.forbidden, network.signed_out */
export async function requireNetworkRight(trx: Trx, ctx: Ctx, right: RightName): Promise<void> {
  if (ctx.actor.kind === 'system') return
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
  const { role } = await personById(trx, ctx.scope, personId)
  if (!may(right, networkStandings(role))) refuseNetwork('network.forbidden')
}
