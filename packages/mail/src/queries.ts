import { type Clock, fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { sql } from 'kysely'
import { refuse } from './errors.ts'
import { DUE, FAILED, SENDING } from './tables.ts'

/** Whether the outbox holds a mail that is due or claimed. */
export async function anythingToSend(reader: Reader, clock: Clock): Promise<boolean> {
  const due = await reader
    .selectFrom('outbox_mail')
    .select('key')
    .where('status', '=', DUE)
    .where('due_at', '<=', toText(clock.now()))
    .limit(1)
    .executeTakeFirst()
  if (due) return true
  const sending = await reader.selectFrom('outbox_mail').select('key').where('status', '=', SENDING).limit(1).executeTakeFirst()
  return sending !== undefined
}

/** Since when an address no longer works, as UTC text; null when mail gets there as far as we know. */
export async function goneSince(reader: Reader, scope: NetworkScope, address: string): Promise<string | null> {
  const row = await reader
    .selectFrom('mail_address')
    .select('since')
    .where('network_id', '=', scope.networkId)
    .where('address', '=', address.toLowerCase())
    .where('state', '=', 'gone')
    .executeTakeFirst()
  return row?.since ?? null
}

/** When the next mail that waits is due, or null; `after` left out of it. */
export async function nextDueAt(reader: Reader, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const row = await reader
    .selectFrom('outbox_mail')
    .select((eb) => eb.fn.min('due_at').as('next'))
    .where('status', '=', DUE)
    .where('due_at', '>', toText(after))
    .executeTakeFirst()
  return row?.next ? fromText(row.next) : null
}

/** How many mails the whole house sent since a moment. */
export async function sentSince(reader: Reader, since: Temporal.Instant): Promise<number> {
  const { count } = await reader
    .selectFrom('outbox_mail')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'sent')
    .where('sent_at', '>=', toText(since))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** To whom a mail went, by its Message-ID with angle brackets; null when none went out with it. */
export async function mailSentAs(reader: Reader, messageId: string): Promise<{ networkId: string; personId: string } | null> {
  const mail = await reader
    .selectFrom('outbox_mail')
    .select(['network_id as networkId', 'person_id as personId'])
    .where('status', '=', sql.lit('sent'))
    .where('message_id', '=', messageId.replace(/^<|>$/g, ''))
    .executeTakeFirst()
  return mail ?? null
}

/** Addresses that no longer work, in lower case. */
export async function goneAddresses(reader: Reader, scope: NetworkScope): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('mail_address')
    .select('address')
    .where('network_id', '=', scope.networkId)
    .where('state', '=', 'gone')
    .execute()
  return new Set(rows.map((row) => row.address))
}

/** How much waits in the outbox of the whole house, for the doctor. */
export async function outboxBacklog(reader: Reader): Promise<{
  due: number
  sending: number
  failed: number
  /** When the mail that waits longest was due, or null. */
  oldestDueAt: string | null
}> {
  const [due, sending, failed] = await Promise.all(
    [DUE, SENDING, FAILED].map((status) =>
      reader
        .selectFrom('outbox_mail')
        .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('due_at').as('oldest')])
        .where('status', '=', status)
        .executeTakeFirstOrThrow(),
    ),
  )
  return {
    due: Number(due?.count ?? 0),
    sending: Number(sending?.count ?? 0),
    failed: Number(failed?.count ?? 0),
    oldestDueAt: due?.oldest ?? null,
  }
}

/** Letters about somebody's own input: one that waits or went, or how many did, would tell who brought something in. */
export const ABOUT_OWN_INPUT = ['answer', 'review', 'reply']

export const MAIL_STATUSES = ['due', 'sending', 'sent', 'failed', 'stopped'] as const
export type MailStatus = (typeof MAIL_STATUSES)[number]

/** How many mails of a network there are in each state; letters about somebody's own input are left out. */
export async function mailCounts(reader: Reader, scope: NetworkScope): Promise<Record<MailStatus, number>> {
  const rows = await reader
    .selectFrom('outbox_mail')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('network_id', '=', scope.networkId)
    .where('purpose', 'not in', ABOUT_OWN_INPUT)
    .groupBy('status')
    .execute()
  const counts = { due: 0, sending: 0, sent: 0, failed: 0, stopped: 0 }
  for (const { status, count } of rows) if (isMailStatus(status)) counts[status] = Number(count)
  return counts
}

/** A page of mails in one state, without what they say, to whom, or for which occasion. */
export async function mailQueue(reader: Reader, scope: NetworkScope, page: { status: MailStatus; skip: number; limit: number }) {
  const newestFirst = page.status === 'sent'
  return reader
    .selectFrom('outbox_mail')
    .select(['purpose', 'attempts', 'due_at as dueAt', 'sent_at as sentAt', 'error'])
    .where('network_id', '=', scope.networkId)
    .where('status', '=', page.status)
    .where('purpose', 'not in', ABOUT_OWN_INPUT)
    .orderBy(newestFirst ? 'sent_at' : 'due_at', newestFirst ? 'desc' : 'asc')
    .orderBy('key')
    .limit(page.limit)
    .offset(page.skip)
    .execute()
}

function isMailStatus(text: string): text is MailStatus {
  return MAIL_STATUSES.some((one) => one === text)
}

/** Mails of a network that were given up, oldest first, with why; content stays out of it. */
export async function failedMails(reader: Reader, scope: NetworkScope, limit = 100) {
  return reader
    .selectFrom('outbox_mail')
    .select(['key', 'person_id as personId', 'purpose', 'attempts', 'due_at as dueAt', 'error'])
    .where('status', '=', FAILED)
    .where('network_id', '=', scope.networkId)
    .orderBy('due_at')
    .limit(limit)
    .execute()
}

/** What the embedded mail server caught, newest first. @param filter.before an id, for the next page */
export async function caughtMails(reader: Reader, filter: { address?: string; before?: number; limit?: number } = {}) {
  let query = reader
    .selectFrom('caught_mail')
    .select(['id', 'received_at as receivedAt', 'to_address as to', 'from_address as from', 'subject'])
    .orderBy('id', 'desc')
    .limit(filter.limit ?? 50)
  if (filter.address) query = query.where('to_address', '=', filter.address)
  if (filter.before) query = query.where('id', '<', filter.before)
  return query.execute()
}

/** One caught mail, whole. @throws mail.unknown */
export async function caughtMail(reader: Reader, id: number) {
  const row = await reader
    .selectFrom('caught_mail')
    .select([
      'id',
      'received_at as receivedAt',
      'to_address as to',
      'from_address as from',
      'subject',
      'html',
      'text',
      'calendar',
      'message_id as messageId',
      'headers',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? refuse('mail.unknown')
}

/** Whose mail was caught: address, how many, and the newest. */
export async function caughtAddresses(reader: Reader) {
  const rows = await reader
    .selectFrom('caught_mail')
    .select(['to_address as address', (eb) => eb.fn.countAll<number>().as('count'), (eb) => eb.fn.max('id').as('newestId')])
    .groupBy('to_address')
    .orderBy('to_address')
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** What this room keeps of a person: that mails went to them, and those that still wait. Not which were about their own input. */
export async function personDataInMail(reader: Reader, scope: NetworkScope, who: { personId: string; email: string }) {
  const mails = await reader
    .selectFrom('outbox_mail')
    .select(['purpose', 'status', 'due_at as dueAt', 'sent_at as sentAt', 'bounced_at as bouncedAt', 'complained_at as complainedAt'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', who.personId)
    .orderBy('due_at')
    .execute()
  const address = await reader
    .selectFrom('mail_address')
    .select(['state', 'since'])
    .where('network_id', '=', scope.networkId)
    .where('address', '=', who.email.toLowerCase())
    .execute()
  return { mails, address }
}
