import { type Clock, type Ctx, type Trx, toText } from '@lerende/kernel'
import { sql } from 'kysely'
import { bounceKind } from '../rules/failure.ts'

/** This many mails in a row that did not get there, and an address counts as one that does not work. */
const SOFT_MAX = 5

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

/** A mail did not get there, though the address may be fine; the fifth in a row counts as {@link markGone}. */
async function noteSoftBounce(trx: Trx, clock: Clock, bounced: Bounced): Promise<void> {
  const now = toText(clock.now())
  const { soft } = await trx
    .insertInto('mail_address')
    .values({
      network_id: bounced.network_id,
      address: bounced.to_address.toLowerCase(),
      state: 'soft',
      soft: 1,
      since: now,
      status: bounced.status,
    })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'address']).doUpdateSet({ soft: sql<number>`mail_address.soft + 1`, status: bounced.status }),
    )
    .returning('soft')
    .executeTakeFirstOrThrow()
  if (soft >= SOFT_MAX) await markGone(trx, clock, bounced)
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

/**
 * A mail of ours came back. Counts only when its Message-ID is one that went out, once.
 * @param bounced.messageId with angle brackets, as the report quotes it
 * @param bounced.addressOf the address that a person has now; a report about another one says nothing of it
 * @returns what it says of the address, or why it says nothing
 */
export async function takeBounce(
  trx: Trx,
  clock: Clock,
  bounced: { messageId: string; recipient: string; status: string; addressOf: (personId: string) => Promise<string | null> },
): Promise<'hard' | 'soft' | 'unknown-mail' | 'known' | 'other-address'> {
  const mail = await trx
    .selectFrom('outbox_mail')
    .select(['network_id', 'key', 'person_id', 'bounced_at'])
    .where('status', '=', sql.lit('sent'))
    .where('message_id', '=', bounced.messageId.replace(/^<|>$/g, ''))
    .executeTakeFirst()
  if (!mail) return 'unknown-mail'
  if (mail.bounced_at !== null) return 'known'
  const address = (await bounced.addressOf(mail.person_id))?.toLowerCase()
  if (address !== bounced.recipient.toLowerCase()) return 'other-address'
  const kind = bounceKind(bounced.status)
  await trx
    .updateTable('outbox_mail')
    .set({ bounced_at: toText(clock.now()), bounce: kind })
    .where('network_id', '=', mail.network_id)
    .where('key', '=', mail.key)
    .execute()
  const about = { network_id: mail.network_id, to_address: address, status: bounced.status }
  if (kind === 'hard') await markGone(trx, clock, about)
  else await noteSoftBounce(trx, clock, about)
  return kind
}

/** Writes with a mail that its reader complained about it, the first time. */
export async function noteComplaint(trx: Trx, ctx: Pick<Ctx, 'scope' | 'clock'>, messageId: string): Promise<void> {
  await trx
    .updateTable('outbox_mail')
    .set({ complained_at: toText(ctx.clock.now()) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('status', '=', sql.lit('sent'))
    .where('message_id', '=', messageId.replace(/^<|>$/g, ''))
    .where('complained_at', 'is', null)
    .execute()
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
