import { loadPack, type Pack } from '@lerende/content'
import type { Ctx, NetworkScope, Trx } from '@lerende/kernel'
import { addOrganisation, createNetwork } from '@lerende/network'
import type { OverlegPlan } from '../inputs.ts'
import { createOverleggenFromPlan } from './from-plan.ts'

/**
 * Sets up the learning network of a region as its content pack describes it: the network, its content, the
 * organisations of the pack, and its overleggen planned ahead. People come after that.
 * @returns the scope of the new network
 * @throws what {@link createOverleggenFromPlan} throws
 */
export async function foundRegion(
  trx: Trx,
  ctx: Omit<Ctx, 'scope'>,
  region: { pack: Pack; overleggen: OverlegPlan },
): Promise<NetworkScope> {
  const { pack, overleggen } = region
  const scope = await createNetwork(trx, ctx, { name: pack.head.naam, region: pack.head.regio })
  const own: Ctx = { ...ctx, scope }
  await loadPack(trx, own, pack)
  for (const { sleutel, naam, soort } of Object.values(pack.items.organisatie)) {
    await addOrganisation(trx, own, { key: sleutel, name: naam, soort })
  }
  await createOverleggenFromPlan(trx, own, overleggen)
  return scope
}
