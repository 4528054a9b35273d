import type { NetworkScope, PersonId, Trx } from '@lerende/kernel'
import { peopleWithAddress } from '@lerende/network'
import { takeBackLinks } from './links.ts'
import { endSessionsOf } from './sessions.ts'

/** Takes away where a person is signed in, before the register lets go of them; {@link forgetAddress} does the rest after it. */
export async function forgetPersonInIdentity(trx: Trx, scope: NetworkScope, personId: PersonId): Promise<void> {
  await endSessionsOf(trx, scope, personId)
  await trx.deleteFrom('passkey_reprieve').where('network_id', '=', scope.networkId).where('person_id', '=', personId).execute()
}

/**
 * Forgets an address that belongs to nobody any more: its passkeys, what providers call it, its links and its sessions. An
 * address that is still somebody's in another network stays.
 */
export async function forgetAddress(trx: Trx, email: string): Promise<void> {
  if ((await peopleWithAddress(trx, email)).length > 0) return
  await trx.deleteFrom('sign_in_request').where('email', '=', email).execute()
  await takeBackLinks(trx, email)
  const user = await trx.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()
  if (!user) return
  for (const table of ['auth_session', 'auth_passkey', 'auth_account'] as const) {
    await trx.deleteFrom(table).where('user_id', '=', user.id).execute()
  }
  await trx.deleteFrom('auth_user').where('id', '=', user.id).execute()
}

/**
 * Lets somebody sign in with another address, which they have shown to be theirs and which the register has by now. Links in
 * the old mailbox stop working. Passkeys and sessions go along, unless the old address is somebody's in another network too
 * or the new one signs in already: then this person signs in anew.
 */
export async function moveAddress(trx: Trx, scope: NetworkScope, move: { personId: PersonId; from: string; to: string }): Promise<void> {
  const { personId, from, to } = move
  await takeBackLinks(trx, from)
  const stays = (await peopleWithAddress(trx, from)).length > 0
  const known = await trx.selectFrom('auth_user').select('id').where('email', '=', to).executeTakeFirst()
  if (!stays && !known) {
    await trx.updateTable('auth_user').set({ email: to }).where('email', '=', from).execute()
    await trx.deleteFrom('sign_in_request').where('email', '=', from).execute()
    return
  }
  await endSessionsOf(trx, scope, personId)
  await forgetAddress(trx, from)
}
