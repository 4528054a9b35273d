import { type Ctx, type PersonId, type Trx, toText } from '@lerende/kernel'
import { forgetPersonInMail } from '@lerende/mail'

/** Stops everything that goes to a person, and takes away what went. */
export async function forgetPersonInDigests(
  trx: Trx,
  ctx: Ctx,
  person: { personId: PersonId; email: string; name: string },
): Promise<void> {
  for (const table of ['digest_preference', 'digest_run'] as const) {
    await trx.deleteFrom(table).where('network_id', '=', ctx.scope.networkId).where('person_id', '=', person.personId).execute()
  }
  await forgetPersonInMail(trx, ctx, person)
}

/** Takes away that digests went out before a moment. */
export async function dropOldRuns(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  await trx.deleteFrom('digest_run').where('network_id', '=', ctx.scope.networkId).where('slot', '<', toText(before)).execute()
}
