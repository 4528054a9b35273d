import { type Ctx, fromText, type Trx, toText, ZONE } from '@lerende/kernel'
import { leastFull } from '../rules/one-a-day.ts'
import type { IsFree } from '../rules/slots.ts'

/**
 * When each of these people can get a mail that may wait: on the first working day from `dueAt` on which no other mail goes
 * to them. Sign-in links and what cannot wait do not count: somebody asked for those, or needs them today.
 * @param mail.besideDigest nor on the day of their next overview
 */
export async function oneADay(
  trx: Trx,
  ctx: Ctx,
  mail: { personIds: readonly string[]; dueAt: Temporal.Instant; isFree: IsFree; besideDigest?: boolean },
): Promise<(personId: string) => Temporal.Instant> {
  if (mail.personIds.length === 0) return () => mail.dueAt
  const startOfDay = mail.dueAt.toZonedDateTimeISO(ZONE).startOfDay().toInstant()
  const rows = await trx
    .selectFrom('outbox_mail')
    .select(['person_id', 'due_at'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('person_id', 'in', [...mail.personIds])
    .where('due_at', '>=', toText(startOfDay))
    .where('urgent', '=', 0)
    .where('status', 'in', ['due', 'sending', 'sent'])
    .execute()
  // An overview comes on the day that somebody chose, so a letter makes way for it.
  const coming = mail.besideDigest
    ? await trx
        .selectFrom('digest_preference')
        .select(['person_id', 'next_at as due_at'])
        .where('network_id', '=', ctx.scope.networkId)
        .where('person_id', 'in', [...mail.personIds])
        .where('next_at', '>=', toText(startOfDay))
        .$narrowType<{ due_at: string }>()
        .execute()
    : []
  const taken = Map.groupBy([...rows, ...coming], (row) => row.person_id)
  return (personId) => {
    const days = (taken.get(personId) ?? []).map((row) => fromText(row.due_at).toZonedDateTimeISO(ZONE).toPlainDate().toString())
    return days.length === 0 ? mail.dueAt : leastFull(mail.dueAt, days, mail.isFree)
  }
}
