import { type Ctx, type PersonId, type Trx, toText } from '@lerende/kernel'
import { forgetPersonInMail } from '@lerende/mail'
import { sealedPeriod } from './letters.ts'

/**
 * Stops everything that goes to a person, and takes away what went. Mails about somebody's own input do not say whose they
 * were; as long as one knows whom to ask about, the key for links could tell, so these go as well.
 */
export async function forgetPersonInDigests(
  trx: Trx,
  ctx: Ctx,
  person: { personId: PersonId; email: string; name: string },
): Promise<void> {
  const { networkId } = ctx.scope
  const { personId } = person
  await trx.deleteFrom('digest_preference').where('network_id', '=', networkId).where('person_id', '=', personId).execute()
  await trx.deleteFrom('digest_run').where('network_id', '=', networkId).where('person_id', '=', personId).execute()
  const answers = await trx.selectFrom('answer').select('id').where('network_id', '=', networkId).execute()
  const decisions = await trx.selectFrom('decision').select('id').where('network_id', '=', networkId).execute()
  const about = [...answers.map(({ id }) => ['answer', id] as const), ...decisions.map(({ id }) => ['review', id] as const)]
  const keys = about.map(([purpose, id]) => `${purpose}/${sealedPeriod(ctx, purpose, id, personId)}/`)
  await forgetPersonInMail(trx, ctx, { ...person, keys })
}

/** Takes away that digests went out before a moment. */
export async function dropOldRuns(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  await trx.deleteFrom('digest_run').where('network_id', '=', ctx.scope.networkId).where('slot', '<', toText(before)).execute()
}
