import { type Clock, grantScope, type Keys, makeCtx, type NetworkId, type PersonId, record, type Trx, toText } from '@lerende/kernel'
import { addPerson, personByEmail } from '@lerende/network'
import { refuse } from '../errors.ts'
import { InvitationAccepted } from '../events.ts'
import { readInvitationToken } from '../rules/link.ts'
import { seat, seatsOf } from './invite.ts'

/**
 * Lets somebody in on an invitation, once: the mail that it came in proves whose address it is. A person and their seats come
 * to be in one go, and the invitation goes.
 * @throws invitation.invalid, also when it was sent anew, withdrawn or accepted in the meantime
 */
export async function acceptInvitation(
  trx: Trx,
  parts: { clock: Clock; keys: Keys; correlationId: string; token: string },
): Promise<{ networkId: NetworkId; personId: PersonId }> {
  const { clock, keys, correlationId, token } = parts
  const read = readInvitationToken(keys, token) ?? refuse('invitation.invalid')
  const { invitationId } = read
  const seats = await seatsOf(trx, invitationId)
  await trx.deleteFrom('invitation_seat').where('invitation_id', '=', invitationId).execute()
  const row = await trx
    .deleteFrom('invitation')
    .where('id', '=', invitationId)
    .where('turn', '=', read.turn)
    .where('expires_at', '>', toText(clock.now()))
    .returning(['network_id', 'email', 'name', 'functie', 'organisation_id', 'role'])
    .executeTakeFirst()
  if (!row) return refuse('invitation.invalid')
  const networkId = row.network_id as NetworkId
  // A gate: the link proves that this network asked this address.
  const ctx = makeCtx({ scope: grantScope(networkId), clock, keys, correlationId })
  const known = await personByEmail(trx, ctx.scope, row.email)
  const { name, email, functie } = row
  const personId = known
    ? (known.id as PersonId)
    : await addPerson(trx, ctx, { name, email, functie, organisationId: row.organisation_id, role: row.role })
  await seat(trx, ctx, personId, seats)
  await record(trx, ctx, InvitationAccepted, {
    stream: `invitation/${invitationId}`,
    data: { invitationId, personId, overlegIds: seats.map((one) => one.overlegId) },
  })
  return { networkId, personId }
}
