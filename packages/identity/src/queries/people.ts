import { coordinatesAny, ledBesides } from '@lerende/cycles'
import { grantScope, type Reader } from '@lerende/kernel'
import type { Occurrence } from '@lerende/network'

/** Whether somebody looks after the network, an overleg, a niveau or an ontmoeting: they see and do more than others. */
export async function leadsAnything(reader: Reader, who: Pick<Occurrence, 'personId' | 'networkId' | 'role'>): Promise<boolean> {
  if (who.role === 'beheerder') return true
  // A gate: the address that was proven is that of this person, in this network.
  const scope = grantScope(who.networkId)
  if (await coordinatesAny(reader, scope, who.personId)) return true
  const besides = await ledBesides(reader, scope, who.personId)
  return besides.overlegIds.length > 0 || besides.roundIds.length > 0
}

/** Whether an address has a passkey. */
export async function hasPasskey(reader: Reader, userId: string): Promise<boolean> {
  return (await reader.selectFrom('auth_passkey').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst()) !== undefined
}
