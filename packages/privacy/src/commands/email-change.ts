import { moveAddress } from '@lerende/identity'
import {
  type Clock,
  type Ctx,
  grantScope,
  type Keys,
  makeCtx,
  type NetworkId,
  newId,
  type PersonId,
  record,
  type Trx,
  toText,
} from '@lerende/kernel'
import { addressWorks } from '@lerende/mail'
import { changeEmail, personByEmail, personById, recordAudit } from '@lerende/network'
import { refuse } from '../errors.ts'
import { EmailChangeAsked, EmailChanged } from '../events.ts'
import { LINK_HOURS, readEmailToken } from '../rules/link.ts'

/** So that nobody can have somebody else's mailbox filled. */
const WAIT_MINUTES = 5

/**
 * Keeps the address that a person wants until a link that is mailed there comes back. Whether it is somebody else's is not
 * told: then no mail goes out.
 * @throws privacy.same_email, privacy.too_soon
 */
export async function askEmailChange(trx: Trx, ctx: Ctx, input: { personId: PersonId; email: string }): Promise<void> {
  const { personId, email } = input
  const now = ctx.clock.now()
  if ((await personById(trx, ctx.scope, personId)).email === email) refuse('privacy.same_email', { field: 'email' })
  const before = await trx.selectFrom('email_change').select('asked_at').where('person_id', '=', personId).executeTakeFirst()
  if (before && before.asked_at > toText(now.subtract({ minutes: WAIT_MINUTES }))) refuse('privacy.too_soon', { field: 'email' })
  const row = {
    id: newId(),
    email,
    asked_at: toText(now),
    expires_at: toText(now.add({ hours: LINK_HOURS })),
    old_email: null,
  }
  await trx
    .insertInto('email_change')
    .values({ person_id: personId, network_id: ctx.scope.networkId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
  await record(trx, ctx, EmailChangeAsked, { stream: `person/${personId}`, data: { changeId: row.id, personId } })
}

/**
 * Gives a person the address that the link was mailed to, once.
 * @throws privacy.link_invalid, also when the address became somebody else's in the meantime
 */
export async function confirmEmailChange(
  trx: Trx,
  parts: { clock: Clock; keys: Keys; correlationId: string; token: string },
): Promise<void> {
  const { clock, keys, correlationId, token } = parts
  const changeId = readEmailToken(keys, token) ?? refuse('privacy.link_invalid')
  const row = await trx
    .selectFrom('email_change')
    .select(['network_id', 'person_id', 'email'])
    .where('id', '=', changeId)
    .where('old_email', 'is', null)
    .where('expires_at', '>', toText(clock.now()))
    .executeTakeFirst()
  if (!row) return refuse('privacy.link_invalid')
  // The column holds nothing but ids of people.
  const personId = row.person_id as PersonId
  // A gate: the link proves that who has it reads the mail of this address, for this person in this network.
  const scope = grantScope(row.network_id as NetworkId)
  const ctx = makeCtx({ scope, clock, keys, correlationId, actor: { kind: 'person', personId } })
  if (await personByEmail(trx, scope, row.email)) refuse('privacy.link_invalid')
  const { email: before } = await personById(trx, scope, personId)
  await trx.updateTable('email_change').set({ old_email: before }).where('id', '=', changeId).execute()
  await changeEmail(trx, ctx, { personId, email: row.email })
  await addressWorks(trx, ctx, row.email)
  await moveAddress(trx, scope, { personId, from: before, to: row.email })
  await recordAudit(trx, ctx, { kind: 'mailadres.gewijzigd', subjectPersonId: personId })
  await record(trx, ctx, EmailChanged, { stream: `person/${personId}`, data: { changeId, personId } })
}

/** Takes away what was not confirmed before a moment. */
export async function dropOldEmailChanges(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  await trx.deleteFrom('email_change').where('network_id', '=', ctx.scope.networkId).where('expires_at', '<', toText(before)).execute()
}
