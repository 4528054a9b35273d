import { type Ctx, newId, type PersonId, type Trx } from '@lerende/kernel'

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
