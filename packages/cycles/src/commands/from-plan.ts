import type { Ctx, Id, Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { OverlegPlan } from '../inputs.ts'
import { overlegByKey } from '../queries/overleggen.ts'
import { insertOverleg } from './overleg.ts'
import { planAhead } from './plan.ts'

/**
 * Sets up all overleggen of a plan that are not there yet, and plans them together. Doing it again changes nothing.
 * @returns the id of every overleg of the plan by its key
 * @throws cycles.unknown_overleg when one escalates to a key that does not stand earlier in the list; cycles.rhythm_…
 */
export async function createOverleggenFromPlan(trx: Trx, ctx: Ctx, plan: OverlegPlan): Promise<Map<string, Id<'overleg'>>> {
  const ids = new Map<string, Id<'overleg'>>()
  const fresh: string[] = []
  for (const part of plan) {
    const known = await overlegByKey(trx, ctx.scope, part.key)
    const above = part.escalatesTo === null ? null : (ids.get(part.escalatesTo) ?? refuse('cycles.unknown_overleg', { field: part.key }))
    const id = known?.id ?? (await insertOverleg(trx, ctx, { ...part, escalatesTo: above }))
    if (!known) fresh.push(id)
    ids.set(part.key, id)
  }
  if (fresh.length > 0) await planAhead(trx, ctx, fresh)
  return ids
}
