import { type Ctx, type PersonId, type Trx, toText } from '@lerende/kernel'

/** Rows in one statement. */
const CHUNK = 200

/** Takes away every mail to a person, sent or waiting, and what a mailbox of this installation caught that names them. */
export async function forgetPersonInMail(trx: Trx, ctx: Ctx, person: { personId: PersonId; email: string; name: string }): Promise<void> {
  const { networkId } = ctx.scope
  const { personId, email, name } = person
  const rows = await trx
    .selectFrom('outbox_mail')
    .select('key')
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .execute()
  const waiting = await trx
    .selectFrom('outbox_content')
    .select('key')
    .where('network_id', '=', networkId)
    .where('to_address', '=', email)
    .execute()
  const keys = [...rows.map((row) => row.key), ...waiting.map((row) => row.key)]
  for (let start = 0; start < keys.length; start += CHUNK) {
    const some = keys.slice(start, start + CHUNK)
    for (const table of ['outbox_content', 'outbox_mail'] as const) {
      await trx.deleteFrom(table).where('network_id', '=', networkId).where('key', 'in', some).execute()
    }
  }
  await trx.deleteFrom('mail_address').where('network_id', '=', networkId).where('address', '=', email.toLowerCase()).execute()
  const named = [email, name].filter((text) => text.length > 0).map((text) => `%${text.replaceAll(/[\\%_]/g, '_')}%`)
  await trx
    .deleteFrom('caught_mail')
    .where((eb) => eb.or([eb('to_address', '=', email), ...named.map((like) => eb('text', 'like', like))]))
    .execute()
}

/** What a mail kept: that it went out, and what it said if it never did. */
export async function dropOldMails(trx: Trx, ctx: Ctx, before: { sent: Temporal.Instant; unsent: Temporal.Instant }): Promise<void> {
  const { networkId } = ctx.scope
  await trx
    .deleteFrom('outbox_mail')
    .where('network_id', '=', networkId)
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'sent'), eb('sent_at', '<', toText(before.sent))]),
        eb.and([eb('status', '=', 'stopped'), eb('due_at', '<', toText(before.sent))]),
      ]),
    )
    .execute()
  await trx.deleteFrom('mail_address').where('network_id', '=', networkId).where('since', '<', toText(before.sent)).execute()
  const failed = await trx
    .deleteFrom('outbox_mail')
    .where('network_id', '=', networkId)
    .where('status', '=', 'failed')
    .where('due_at', '<', toText(before.unsent))
    .returning('key')
    .execute()
  for (const { key } of failed) {
    await trx.deleteFrom('outbox_content').where('network_id', '=', networkId).where('key', '=', key).execute()
  }
}

/** Takes away what the mailbox of this installation caught before a moment. */
export async function dropCaughtMails(trx: Trx, before: Temporal.Instant): Promise<void> {
  await trx.deleteFrom('caught_mail').where('received_at', '<', toText(before)).execute()
}
