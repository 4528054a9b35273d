import { type Clock, type Ctx, type Trx, toText } from '@lerende/kernel'
import { sql } from 'kysely'

interface Bounced {
  network_id: string
  to_address: string
  /** enhanced status code (RFC 3463), such as `5.1.1` */
  status: string
}

/** This address does not work: nothing goes there any more, what waits included, until somebody shows that it does. */
export async function markGone(trx: Trx, clock: Clock, bounced: Bounced): Promise<void> {
  const now = toText(clock.now())
  const address = bounced.to_address.toLowerCase()
  await trx
    .insertInto('mail_address')
    .values({ network_id: bounced.network_id, address, state: 'gone', soft: 0, since: now, status: bounced.status })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'address']).doUpdateSet({ state: 'gone', since: now, status: bounced.status }),
    )
    .execute()
  await stopWaiting(trx, bounced.network_id, address)
}

/** Somebody showed that they read mail at this address: it works, whatever came back before. @returns whether it counted as gone */
export async function addressWorks(trx: Trx, ctx: Pick<Ctx, 'scope'>, address: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('mail_address')
    .where('network_id', '=', ctx.scope.networkId)
    .where('address', '=', address.toLowerCase())
    .returning('state')
    .executeTakeFirst()
  return gone?.state === 'gone'
}

/** Takes what still waits for an address out of the way: that it was meant to go stays, what it said goes. */
async function stopWaiting(trx: Trx, networkId: string, address: string): Promise<void> {
  const waiting = await trx
    .selectFrom('outbox_content')
    .innerJoin('outbox_mail', (join) =>
      join.onRef('outbox_mail.network_id', '=', 'outbox_content.network_id').onRef('outbox_mail.key', '=', 'outbox_content.key'),
    )
    .select('outbox_mail.key')
    .where('outbox_mail.network_id', '=', networkId)
    .where(sql`lower(to_address)`, '=', address)
    .where('outbox_mail.status', '=', 'due')
    .where('outbox_mail.urgent', '=', 0)
    .execute()
  for (const { key } of waiting) {
    await trx.updateTable('outbox_mail').set({ status: 'stopped' }).where('network_id', '=', networkId).where('key', '=', key).execute()
    await trx.deleteFrom('outbox_content').where('network_id', '=', networkId).where('key', '=', key).execute()
  }
}
