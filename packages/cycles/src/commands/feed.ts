import { type Ctx, newId, type PersonId, type Trx } from '@lerende/kernel'
import { overlegById } from '../queries/overleggen.ts'

/** Gives a person an address for their calendar. One that they had works no more. */
export async function renewFeed(trx: Trx, ctx: Ctx, { personId }: { personId: PersonId }): Promise<void> {
  const id = newId()
  await trx
    .insertInto('calendar_feed')
    .values({ id, network_id: ctx.scope.networkId, person_id: personId })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ id }))
    .execute()
}

/** Takes the address back; nothing happens when there is none. */
export async function stopFeed(trx: Trx, ctx: Ctx, { personId }: { personId: PersonId }): Promise<void> {
  await trx.deleteFrom('calendar_feed').where('network_id', '=', ctx.scope.networkId).where('person_id', '=', personId).execute()
}

/** Gives a person an address for the calendar of one overleg. One that they had works no more. @throws cycles.unknown_overleg */
export async function renewOverlegFeed(trx: Trx, ctx: Ctx, feed: { personId: PersonId; overlegId: string }): Promise<void> {
  const overleg = await overlegById(trx, ctx.scope, feed.overlegId)
  const id = newId()
  await trx
    .insertInto('overleg_feed')
    .values({ id, network_id: ctx.scope.networkId, overleg_id: overleg.id, person_id: feed.personId })
    .onConflict((conflict) => conflict.columns(['overleg_id', 'person_id']).doUpdateSet({ id }))
    .execute()
}

/** Takes that address back; nothing happens when there is none. @throws cycles.unknown_overleg */
export async function stopOverlegFeed(trx: Trx, ctx: Ctx, feed: { personId: PersonId; overlegId: string }): Promise<void> {
  const overleg = await overlegById(trx, ctx.scope, feed.overlegId)
  await trx.deleteFrom('overleg_feed').where('overleg_id', '=', overleg.id).where('person_id', '=', feed.personId).execute()
}
