import { type Clock, type Trx, toText } from '@lerende/kernel'
import { chanceOf, retryAt } from '../rules/backoff.ts'
import type { ClaimedMail, MailKey } from './claim.ts'

/** The server has accepted this mail. What it said goes with the next claim, many at a time. */
export async function markSent(trx: Trx, clock: Clock, mail: MailKey): Promise<void> {
  await trx
    .updateTable('outbox_mail')
    .set({ status: 'sent', sent_at: toText(clock.now()), claimed_at: null, claimed_by: null, error: null })
    .where('network_id', '=', mail.network_id)
    .where('key', '=', mail.key)
    .execute()
}

/**
 * This mail did not get through: it waits for its next turn, or is given up.
 * @param failure.hopeless trying again cannot help, as with an address that is none
 * @returns whether it was given up
 */
export async function markFailed(
  trx: Trx,
  clock: Clock,
  failure: { mail: MailKey & Pick<ClaimedMail, 'attempts' | 'message_id'>; error: unknown; hopeless: boolean },
): Promise<boolean> {
  const attempts = failure.mail.attempts + 1
  const chance = chanceOf(failure.mail.message_id, attempts)
  const again = failure.hopeless ? null : retryAt(attempts, clock.now(), chance)
  await trx
    .updateTable('outbox_mail')
    .set({
      status: again ? 'due' : 'failed',
      attempts,
      claimed_at: null,
      claimed_by: null,
      error: reasonOf(failure.error),
      ...(again ? { due_at: toText(again) } : {}),
    })
    .where('network_id', '=', failure.mail.network_id)
    .where('key', '=', failure.mail.key)
    .execute()
  return again === null
}

/** Puts off mails whose domain had enough for now. It costs them no turn. */
export async function putOff(trx: Trx, mails: ReadonlyArray<{ mail: MailKey; until: Temporal.Instant }>): Promise<void> {
  for (const { mail, until } of mails) {
    await trx
      .updateTable('outbox_mail')
      .set({ status: 'due', due_at: toText(until), claimed_at: null, claimed_by: null })
      .where('network_id', '=', mail.network_id)
      .where('key', '=', mail.key)
      .execute()
  }
}

/** What went wrong, for a beheerder. Servers like to name the recipient; addresses do not belong in logs. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(adres)').slice(0, 300)
}
