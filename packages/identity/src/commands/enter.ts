import type { NetworkId, PersonId, Trx } from '@lerende/kernel'
import type { AuthHouse } from '../auth/auth.ts'
import type { Way } from '../tables.ts'
import { needsPasskey } from './second-factor.ts'
import { endSession, type Started, startSession } from './sessions.ts'

/**
 * Lets somebody in who has shown who they are in another way than with a passkey.
 * @returns null when they lead here and have a passkey: then that is what they sign in with
 * @throws identity.link_invalid when they are not active any more
 */
export async function enter(
  trx: Trx,
  house: AuthHouse,
  who: { networkId: NetworkId; personId: PersonId; way: Way; device: string },
): Promise<Started | null> {
  const started = await startSession(trx, house, who)
  if (!(await needsPasskey(trx, house.clock, started.session))) return started
  await endSession(trx, started.session)
  return null
}
