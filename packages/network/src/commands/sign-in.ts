import { type Clock, grantScope, type NetworkId, type PersonId, type Reader, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { toPersonRole } from '../rules/policy.ts'
import { hashToken, LINK_MINUTES, newToken, SESSION_DAYS } from '../rules/tokens.ts'

export interface Person {
  id: PersonId
  networkId: NetworkId
  name: string
  email: string
}

/**
 * Makes a sign-in link's token for everyone with this address (one per network) and takes older ones back.
 * An unknown address gives nothing, and the asker is told nothing.
 */
export async function issueSignInTokens(
  trx: Trx,
  clock: Clock,
  email: string,
): Promise<Array<{ person: Person; networkName: string; token: string }>> {
  const people = await trx
    .selectFrom('person')
    .innerJoin('network', 'network.id', 'person.network_id')
    .select(['person.id', 'person.network_id', 'person.name', 'person.email', 'network.name as network_name'])
    .where('person.email', '=', email)
    .where('person.active', '=', 1)
    .execute()
  const issued = []
  for (const row of people) {
    const token = newToken()
    await trx.deleteFrom('sign_in_token').where('person_id', '=', row.id).execute()
    await trx
      .insertInto('sign_in_token')
      .values({
        hash: hashToken(token),
        network_id: row.network_id,
        person_id: row.id,
        expires_at: toText(clock.now().add({ minutes: LINK_MINUTES })),
        used_at: null,
      })
      .execute()
    const person = { id: row.id as PersonId, networkId: row.network_id as NetworkId, name: row.name, email: row.email }
    issued.push({ person, networkName: row.network_name, token })
  }
  return issued
}

/** Turns a link's token into a session, once. @throws network.link_invalid */
export async function redeemSignInToken(trx: Trx, clock: Clock, token: string): Promise<{ session: string; expiresAt: Temporal.Instant }> {
  const now = toText(clock.now())
  const row = await trx
    .updateTable('sign_in_token')
    .set({ used_at: now })
    .where('hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['network_id', 'person_id'])
    .executeTakeFirst()
  if (!row) return refuse('network.link_invalid')
  return startSession(trx, clock, { networkId: row.network_id as NetworkId, personId: row.person_id as PersonId })
}

/** Signs somebody in who has shown who they are. @returns the secret of the session, which is stored nowhere */
export async function startSession(
  trx: Trx,
  clock: Clock,
  who: { networkId: NetworkId; personId: PersonId },
): Promise<{ session: string; expiresAt: Temporal.Instant }> {
  const session = newToken()
  const now = clock.now()
  const expiresAt = now.add({ hours: SESSION_DAYS * 24 })
  await trx
    .insertInto('session')
    .values({
      hash: hashToken(session),
      network_id: who.networkId,
      person_id: who.personId,
      created_at: toText(now),
      expires_at: toText(expiresAt),
    })
    .execute()
  return { session, expiresAt }
}

/** Lets every session last its full time from now: for a demo whose clock was moved. */
export async function renewSessions(trx: Trx, clock: Clock): Promise<void> {
  await trx
    .updateTable('session')
    .set({ expires_at: toText(clock.now().add({ hours: SESSION_DAYS * 24 })) })
    .execute()
}

/** Ends a session; nothing happens when it is not there. */
export async function endSession(trx: Trx, session: string): Promise<void> {
  await trx.deleteFrom('session').where('hash', '=', hashToken(session)).execute()
}

/** Who a session cookie belongs to, or null when it is unknown or over. */
export async function readSession(reader: Reader, clock: Clock, session: string) {
  const row = await reader
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['session.person_id', 'session.network_id', 'person.role', 'person.active'])
    .where('session.hash', '=', hashToken(session))
    .where('session.expires_at', '>', toText(clock.now()))
    .executeTakeFirst()
  if (!row || row.active === 0) return null
  return {
    personId: row.person_id as PersonId,
    role: toPersonRole(row.role),
    // A gate: the session proves that this person belongs to this network.
    scope: grantScope(row.network_id as NetworkId),
  }
}
