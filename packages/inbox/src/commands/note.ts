import { createHmac } from 'node:crypto'
import { type Clock, dayOf, type Keys, type Trx } from '@lerende/kernel'
import { sql } from 'kysely'

/** Counts what came in. @param what.reason why nothing was done with it */
export async function noteIncoming(trx: Trx, clock: Clock, what: { sort: string; reason: string }): Promise<void> {
  await trx
    .insertInto('incoming_count')
    .values({ day: dayOf(clock.now()), ...what, count: 1 })
    .onConflict((conflict) => conflict.columns(['day', 'sort', 'reason']).doUpdateSet({ count: sql<number>`incoming_count.count + 1` }))
    .execute()
}

/** Remembers a message by a hash that nobody can make without the key. @returns whether it is new */
export async function isNewMail(trx: Trx, parts: { clock: Clock; keys: Keys; raw: Buffer }): Promise<boolean> {
  const id = createHmac('sha256', parts.keys.links).update('ontvangen\n').update(parts.raw).digest('base64url')
  const fresh = await trx
    .insertInto('incoming_mail')
    .values({ id, day: dayOf(parts.clock.now()) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return fresh !== undefined
}

/** Takes away that mail came in before a moment. */
export async function dropOldIncoming(trx: Trx, before: Temporal.Instant): Promise<void> {
  for (const table of ['incoming_mail', 'incoming_count'] as const) await trx.deleteFrom(table).where('day', '<', dayOf(before)).execute()
}
