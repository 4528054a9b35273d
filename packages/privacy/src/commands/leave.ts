import { forgetPersonInCycles } from '@lerende/cycles'
import { forgetPersonInDigests } from '@lerende/digests'
import { forgetPersonInFollowup } from '@lerende/followup'
import { forgetAddress, forgetPersonInIdentity } from '@lerende/identity'
import { forgetAddressInInvitations } from '@lerende/invitations'
import { type Ctx, forgetJobsOf, type PersonId, record, type Trx } from '@lerende/kernel'
import { forgetPersonInLessons } from '@lerende/lessons'
import { personById, removePerson } from '@lerende/network'
import { forgetAuthor, forgetDrafts } from '@lerende/reflections'
import { AccountEnded } from '../events.ts'

/**
 * Ends somebody's part in the network: in one go their name, address, seats, sessions and mail are gone, and what they
 * brought in is nobody's. Whoever comes back later is somebody new.
 * @throws network.unknown_person, network.last_beheerder
 */
export async function leaveNetwork(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { name, email } = await personById(trx, ctx.scope, personId)
  await forgetPersonInFollowup(trx, ctx, personId)
  await forgetAuthor(trx, ctx, personId)
  await forgetDrafts(trx, ctx, personId)
  await forgetPersonInLessons(trx, ctx, personId)
  const overlegIds = await forgetPersonInCycles(trx, ctx, personId)
  await forgetAddressInInvitations(trx, ctx, email)
  await forgetPersonInDigests(trx, ctx, { personId, email, name })
  await trx.deleteFrom('email_change').where('person_id', '=', personId).execute()
  await trx.deleteFrom('person_seen').where('person_id', '=', personId).execute()
  await forgetJobsOf(trx, ctx, personId)
  await forgetPersonInIdentity(trx, ctx.scope, personId)
  await removePerson(trx, ctx, personId)
  await forgetAddress(trx, email)
  await record(trx, ctx, AccountEnded, { stream: `person/${personId}`, data: { personId, overlegIds } })
}
