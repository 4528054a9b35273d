import { type Ctx, newId, type PersonId, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { ABOUT_OWN_INPUT, goneAddresses } from '../queries.ts'
import { messageIdOf } from '../rules/headers.ts'
import type { MailModel } from '../rules/model.ts'
import { keepModel } from '../rules/says.ts'
import { type SealedContent, sealContent } from '../rules/seal.ts'
import { FAILED } from '../tables.ts'

/** A mail to one person. There is at most one for each person, purpose and period. */
export interface NewMail {
  personId: PersonId | string
  /** Such as `digest` or `sign-in`; with the period it says what this mail is for. */
  purpose: string
  /** What makes this one different from the next with the same purpose: a slot, a round, a token's hash. */
  period: string
  to: string
  subject: string
  /** What it says; written out when it goes. */
  model: MailModel
  /** Who it comes from in the reader's inbox; the address is the house's own. */
  fromName?: string
  /** From `listHeaders`. */
  headers?: Record<string, string>
  /** From `renderInvitation`. */
  calendar?: string
  /** Goes before everything else that waits. */
  urgent?: boolean
  /** Not before this moment; now when left out. */
  dueAt?: Temporal.Instant
}

/** Rows in one statement: the same text every time, and far below what both engines take in parameters. */
const CHUNK = 50

/**
 * Puts mails in the outbox, in the transaction of what they are about. One that is there already (or was sent) with
 * the same person, purpose and period stays as it is. To an address that does not work nothing goes; that it was meant to
 * go is kept.
 * @returns how many were new
 */
export async function queueMails(trx: Trx, ctx: Ctx, mails: readonly NewMail[]): Promise<number> {
  const now = toText(ctx.clock.now())
  const networkId = ctx.scope.networkId
  const gone = await goneAddresses(trx, ctx.scope)
  let fresh = 0
  for (let start = 0; start < mails.length; start += CHUNK) {
    const chunk = new Map(mails.slice(start, start + CHUNK).map((mail) => [keyOf(mail), mail]))
    const rows = await trx
      .insertInto('outbox_mail')
      .values([...chunk].map(([key, mail]) => mailRow(ctx, key, { mail, now, stopped: isStopped(mail, gone) })))
      .onConflict((conflict) => conflict.columns(['network_id', 'key']).doNothing())
      .returning('key')
      .execute()
    if (rows.length === 0) continue
    const contents = rows.flatMap(({ key }) => {
      const mail = chunk.get(key)
      return mail && !isStopped(mail, gone) ? [contentRow(networkId, key, { ...mail, says: keepModel(mail.model) })] : []
    })
    if (contents.length > 0) await trx.insertInto('outbox_content').values(contents).execute()
    fresh += rows.length
  }
  return fresh
}

/** Puts one mail in the outbox. See {@link queueMails}. @returns whether it was new */
export async function queueMail(trx: Trx, ctx: Ctx, mail: NewMail): Promise<boolean> {
  return (await queueMails(trx, ctx, [mail])) === 1
}

/** A mail of which nothing may be known afterwards, and meanwhile not for whom it is. */
export interface SealedMail extends SealedContent {
  fromName: string
  headers: Record<string, string>
}

/**
 * Puts a mail in the outbox that says nothing of itself: for whom it is and what it says is encrypted while it waits, and
 * once it was sent nothing is left of it. For answers to what somebody brought in.
 */
export async function queueSealedMail(trx: Trx, ctx: Ctx, mail: SealedMail): Promise<void> {
  const networkId = ctx.scope.networkId
  const { fromName, headers, ...content } = mail
  const key = `reply//${newId()}`
  const now = toText(ctx.clock.now())
  const shell = { personId: '', purpose: 'reply', to: '', subject: '', urgent: true }
  await trx
    .insertInto('outbox_mail')
    .values(mailRow(ctx, key, { mail: shell, now, stopped: false }))
    .execute()
  const row = contentRow(networkId, key, { ...shell, fromName, headers, says: sealContent(ctx.keys, key, content) })
  await trx.insertInto('outbox_content').values(row).execute()
}

/**
 * Takes mails to a person that wait out of the way, because they stopped mails of these purposes: that they were meant to go
 * stays, what they said goes. What is under way goes.
 */
export async function stopMails(trx: Trx, ctx: Ctx, what: { personId: string; purposes: readonly string[] }): Promise<void> {
  if (what.purposes.length === 0) return
  const stopped = await trx
    .updateTable('outbox_mail')
    .set({ status: 'stopped' })
    .where('network_id', '=', ctx.scope.networkId)
    .where('person_id', '=', what.personId)
    .where('purpose', 'in', [...what.purposes])
    .where('status', '=', 'due')
    .returning('key')
    .execute()
  if (stopped.length === 0) return
  const keys = stopped.map(({ key }) => key)
  await trx.deleteFrom('outbox_content').where('network_id', '=', ctx.scope.networkId).where('key', 'in', keys).execute()
}

/** Makes a mail that was given up due again, from the start. @throws mail.not_failed */
export async function retryMail(trx: Trx, ctx: Ctx, key: string): Promise<void> {
  const result = await trx
    .updateTable('outbox_mail')
    .set({ status: 'due', attempts: 0, due_at: toText(ctx.clock.now()) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('key', '=', key)
    .where('status', '=', 'failed')
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('mail.not_failed')
}

/** Makes all mails of a network due again that were given up and that the queue shows. @returns how many */
export async function retryFailedMails(trx: Trx, ctx: Ctx): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox_mail')
    .set({ status: 'due', attempts: 0, due_at: toText(ctx.clock.now()) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('status', '=', FAILED)
    .where('purpose', 'not in', ABOUT_OWN_INPUT)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

function keyOf(mail: NewMail): string {
  return `${mail.purpose}/${mail.personId}/${mail.period}`
}

/** What somebody waits for goes out all the same: that it arrives shows that the address works. */
function isStopped(mail: NewMail, gone: ReadonlySet<string>): boolean {
  return !mail.urgent && gone.has(mail.to.toLowerCase())
}

type Shell = Pick<NewMail, 'personId' | 'purpose' | 'urgent' | 'dueAt'>

function mailRow(ctx: Ctx, key: string, { mail, now, stopped }: { mail: Shell; now: string; stopped: boolean }) {
  return {
    network_id: ctx.scope.networkId,
    key,
    person_id: mail.personId,
    purpose: mail.purpose,
    message_id: messageIdOf(ctx, key),
    urgent: mail.urgent ? 1 : 0,
    status: stopped ? 'stopped' : 'due',
    attempts: 0,
    due_at: mail.dueAt ? toText(mail.dueAt) : now,
    claimed_at: null,
    claimed_by: null,
    sent_at: null,
    error: null,
    bounced_at: null,
    bounce: null,
    complained_at: null,
  }
}

type Content = Pick<NewMail, 'to' | 'fromName' | 'subject' | 'headers' | 'calendar'> & { says: string }

function contentRow(networkId: string, key: string, mail: Content) {
  return {
    network_id: networkId,
    key,
    to_address: mail.to,
    from_name: mail.fromName ?? '',
    subject: mail.subject,
    says: mail.says,
    headers_json: JSON.stringify(mail.headers ?? {}),
    calendar: mail.calendar ?? null,
  }
}
