import { type Ctx, type Id, newId, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { FreePeriodAdded, FreePeriodRemoved } from '../events.ts'
import type { AddFreePeriodInput } from '../inputs.ts'
import { requireNetworkRight } from './gate.ts'
import { guard } from './guard.ts'
import { planAhead } from './plan.ts'

/**
 * Adds free days of the network's own, and plans what is still to come around them.
 * @throws network.forbidden, cycles.period_order, cycles.personal_data, cycles.confirm_personal
 */
export async function addFreePeriod(trx: Trx, ctx: Ctx, input: AddFreePeriodInput): Promise<Id<'free-period'>> {
  await requireNetworkRight(trx, ctx, 'netwerk.inrichten')
  const { fromDay, untilDay, name } = input
  guard(name, 'name', input.confirmed)
  if (untilDay < fromDay) refuse('cycles.period_order', { field: 'untilDay' })
  const id = newId<'free-period'>()
  await record(trx, ctx, FreePeriodAdded, { stream: `free-period/${id}`, data: { freePeriodId: id, fromDay, untilDay, name } })
  await trx
    .insertInto('free_period')
    .values({ id, network_id: ctx.scope.networkId, from_day: fromDay, until_day: untilDay, name })
    .execute()
  await planAhead(trx, ctx)
  return id
}

/** Takes free days of the network's own back, and plans what is still to come anew. @throws cycles.unknown_free_period */
export async function removeFreePeriod(trx: Trx, ctx: Ctx, input: { freePeriodId: string }): Promise<void> {
  await requireNetworkRight(trx, ctx, 'netwerk.inrichten')
  const gone = await trx
    .deleteFrom('free_period')
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.freePeriodId)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return refuse('cycles.unknown_free_period')
  await record(trx, ctx, FreePeriodRemoved, { stream: `free-period/${gone.id}`, data: { freePeriodId: gone.id } })
  await planAhead(trx, ctx)
}
