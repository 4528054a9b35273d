import { type Clock, engineOf, type House, type Trx, toText } from '@lerende/kernel'
import { sql } from 'kysely'
import { STALE_MINUTES } from '../rules/backoff.ts'
import { DUE, SENDING } from '../tables.ts'

/** Who claims: one run of one process, and the domain that its Message-IDs get. */
export interface Claimer {
  id: string
  messageDomain: string
}

export interface MailKey {
  network_id: string
  key: string
}

/** A mail in the hands of this process. */
export interface ClaimedMail extends MailKey {
  to_address: string
  from_name: string
  subject: string
  says: string
  headers_json: string
  calendar: string | null
  message_id: string
  attempts: number
  urgent: number
}

/**
 * Takes the next mails that are due, the urgent ones first, and drops what the ones sent before said. Two processes
 * never get the same one. The commit goes to disk, and with it all marks before it: after a power cut one batch at
 * most is repeated.
 * @param sent mails that this process marked as sent since its last claim
 */
export async function claimDue(
  house: House,
  claimer: Claimer,
  batch: { limit: number; urgentOnly: boolean; sent: readonly MailKey[] },
): Promise<ClaimedMail[]> {
  return house.database.transaction(
    async (trx) => {
      await dropContents(trx, batch.sent)
      const claims = await claimRows(trx, claimer, { ...batch, now: toText(house.clock.now()) })
      if (claims.length === 0) return []
      const contents = await trx.selectFrom('outbox_content').selectAll().where(keyIn(claims)).execute()
      const byKey = new Map(contents.map((content) => [`${content.network_id} ${content.key}`, content]))
      return claims
        .sort((a, b) => b.urgent - a.urgent || (a.due_at < b.due_at ? -1 : 1))
        .flatMap((claim) => {
          const content = byKey.get(`${claim.network_id} ${claim.key}`)
          return content ? [{ ...claim, ...content }] : []
        })
    },
    { isolation: 'read committed' },
  )
}

/** Takes away what an ended process had sent and not yet dropped. */
export async function sweepContents(trx: Trx): Promise<void> {
  await trx
    .deleteFrom('outbox_content')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('outbox_mail')
          .select('key')
          .whereRef('outbox_mail.network_id', '=', 'outbox_content.network_id')
          .whereRef('outbox_mail.key', '=', 'outbox_content.key')
          .where('status', '=', 'sent'),
      ),
    )
    .execute()
  await trx.deleteFrom('outbox_mail').where('status', '=', 'sent').where('person_id', '=', '').execute()
}

/** Takes away what mails said that were sent: it is not kept. */
export async function dropContents(trx: Trx, sent: readonly MailKey[]): Promise<void> {
  if (sent.length === 0) return
  await trx.deleteFrom('outbox_content').where(keyIn(sent)).execute()
  // Of a sealed mail not even that it went may stay.
  await trx.deleteFrom('outbox_mail').where(keyIn(sent)).where('person_id', '=', '').execute()
}

function claimRows(trx: Trx, claimer: Claimer, { now, limit, urgentOnly }: { now: string; limit: number; urgentOnly: boolean }) {
  return trx
    .with(
      // Materialized, or PostgreSQL may run it more than once and take more than the limit.
      (cte) => cte('next').materialized(),
      (db) =>
        db
          .selectFrom('outbox_mail')
          .select(['network_id', 'key'])
          .where('status', '=', DUE)
          .where('due_at', '<=', now)
          .$if(urgentOnly, (query) => query.where('urgent', '=', 1))
          .orderBy('urgent', 'desc')
          .orderBy('due_at')
          .limit(limit)
          .$if(engineOf(trx) === 'postgres', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('outbox_mail')
    .from('next')
    .set({ status: 'sending', claimed_at: now, claimed_by: claimer.id, message_id: wholeMessageId(claimer.messageDomain) })
    .whereRef('outbox_mail.network_id', '=', 'next.network_id')
    .whereRef('outbox_mail.key', '=', 'next.key')
    .returning(['outbox_mail.network_id', 'outbox_mail.key', 'message_id', 'attempts', 'urgent', 'due_at'])
    .execute()
}

function keyIn(keys: readonly MailKey[]) {
  return sql<boolean>`(network_id, key) in (values ${sql.join(keys.map(({ network_id, key }) => sql`(${network_id}, ${key})`))})`
}

/** The domain joins at the first claim and stays, so that a repeat has the same Message-ID under a changed setting too. */
function wholeMessageId(domain: string) {
  return sql<string>`case when message_id like '%@%' then message_id else message_id || '@' || ${domain} end`
}

/**
 * Makes mails due again whose claim nobody holds any more: this worker's own from a run that broke off, and stale ones.
 * @param everything SQLite at the start of a process: it is the only one on the file, so every claim is of a dead one
 */
export async function reviveClaims(trx: Trx, clock: Clock, options: { claimerId: string; everything: boolean }): Promise<void> {
  const stale = toText(clock.now().subtract({ minutes: STALE_MINUTES }))
  await trx
    .updateTable('outbox_mail')
    .set({ status: 'due', claimed_at: null, claimed_by: null })
    .where('status', '=', SENDING)
    .$if(!options.everything, (query) =>
      query.where((eb) => eb.or([eb('claimed_by', '=', options.claimerId), eb('claimed_at', '<', stale)])),
    )
    .execute()
}

/** Gives back mails that were claimed and not tried. */
export async function release(trx: Trx, mails: readonly MailKey[]): Promise<void> {
  await trx.updateTable('outbox_mail').set({ status: 'due', claimed_at: null, claimed_by: null }).where(keyIn(mails)).execute()
}

/** Says that this process still works on what it claimed. */
export async function renewClaims(trx: Trx, clock: Clock, claimerId: string): Promise<void> {
  await trx
    .updateTable('outbox_mail')
    .set({ claimed_at: toText(clock.now()) })
    .where('status', '=', SENDING)
    .where('claimed_by', '=', claimerId)
    .execute()
}
