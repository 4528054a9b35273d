import { type Ctx, record, type Trx } from '@lerende/kernel'
import { NetworkRenamed } from '../events.ts'
import type { NetworkSettings } from '../inputs.ts'
import { networkOf } from '../queries/register.ts'

/** Says what the network is called and for which region it is; the same again changes nothing. */
export async function changeNetwork(trx: Trx, ctx: Ctx, input: NetworkSettings): Promise<void> {
  const now = await networkOf(trx, ctx.scope)
  if (now.name === input.name && now.region === input.region) return
  await trx.updateTable('network').set(input).where('id', '=', ctx.scope.networkId).execute()
  await record(trx, ctx, NetworkRenamed, { stream: `network/${ctx.scope.networkId}`, data: input })
}
