import {
  type Clock,
  dayOf,
  fromText,
  type House,
  type NetworkId,
  type NetworkScope,
  type PersonId,
  systemClock,
  type Trx,
  toText,
} from '@lerende/kernel'
import { peopleWithAddress, type Session } from '@lerende/network'
import { type AuthHouse, authOf } from '../auth/auth.ts'
import { within } from '../auth/within.ts'
import { refuse } from '../errors.ts'
import { hasPasskey, leadsAnything } from '../queries/people.ts'
import { sessionByToken } from '../queries/sessions.ts'
import { LIFETIMES, LINK_MINUTES } from '../rules/lifetimes.ts'
import { hashToken } from '../rules/secrets.ts'
import { settings } from '../settings.ts'
import type { Way } from '../tables.ts'

/** A session that just began: its secret is stored nowhere. */
export interface Started {
  session: string
  expiresAt: Temporal.Instant
}

/**
 * Signs somebody in who has shown who they are.
 * @throws identity.link_invalid when they are not active any more
 */
export async function startSession(
  trx: Trx,
  house: AuthHouse,
  who: { networkId: NetworkId; personId: PersonId; way?: Way; device?: string },
): Promise<Started> {
  const { way = 'link', device = '', networkId, personId } = who
  const person = await trx
    .selectFrom('person')
    .select('email')
    .where('id', '=', personId)
    .where('network_id', '=', networkId)
    .executeTakeFirst()
  const email = person?.email ?? refuse('identity.link_invalid')
  return within({ trx, entering: { way, device, networkId } }, async () => {
    const userId = await userOf(trx, house, email)
    return begin(house, userId)
  })
}

/** The login of an address; made when it has none. Inside {@link within}. */
export async function userOf(trx: Trx, house: AuthHouse, email: string): Promise<string> {
  const known = await trx.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()
  if (known) return known.id
  const { internalAdapter } = await authOf(house).$context
  const made = await internalAdapter.createUser({ email, name: '', emailVerified: true }, { method: 'magic-link' })
  return made.id
}

/** Begins a session of a login, in the network that {@link within} says. */
export async function begin(house: AuthHouse, userId: string): Promise<Started> {
  const { internalAdapter } = await authOf(house).$context
  const session = await internalAdapter.createSession(userId)
  return { session: session.token, expiresAt: expiryOf(house.clock, session.expiresAt) }
}

/** better-auth tells by the machine's clock when a session is over; this is that moment by the house's. */
export function expiryOf(clock: Clock, expiresAt: Date): Temporal.Instant {
  return clock.now().add({ milliseconds: expiresAt.getTime() - systemClock.now().epochMilliseconds })
}

/**
 * Who a session cookie belongs to, or null when it is unknown or over. One indexed look; only the first of a day writes,
 * because that it was used today is kept. A session that is over goes.
 */
export async function readSession(house: Pick<House, 'read' | 'database' | 'clock'>, token: string): Promise<Session | null> {
  const today = dayOf(house.clock.now())
  const found = await sessionByToken(house.read, house.clock, token, today)
  if (!found) return null
  const { id } = found
  if (found.over) {
    await house.database.transaction((trx) => trx.deleteFrom('auth_session').where('id', '=', id).execute(), { durability: 'process' })
    return null
  }
  if (found.usedDay < today) {
    const used = (trx: Trx) => trx.updateTable('auth_session').set({ used_day: today }).where('id', '=', id).execute()
    await house.database.transaction(used, { durability: 'process', isolation: 'read committed' })
  }
  return found.session
}

/**
 * Who a session cookie belongs to, without counting that as using it: a screen that was left open looks too.
 */
export async function peekSession(house: Pick<House, 'read' | 'clock'>, token: string): Promise<Session | null> {
  const found = await sessionByToken(house.read, house.clock, token, dayOf(house.clock.now()))
  return found && !found.over ? found.session : null
}

/** Ends a session; nothing happens when it is not there. */
export async function endSession(trx: Trx, token: string): Promise<void> {
  await trx.deleteFrom('auth_session').where('token', '=', hashToken(token)).execute()
}

/** Ends one of the sessions of an address, or with null all but this one. @throws identity.unknown_session */
export async function endMySession(trx: Trx, mine: { userId: string; currentId: string }, sessionId: string | null): Promise<void> {
  const query = trx.deleteFrom('auth_session').where('user_id', '=', mine.userId)
  if (sessionId === null) {
    await query.where('id', '!=', mine.currentId).execute()
    return
  }
  const { numDeletedRows } = await query.where('id', '=', sessionId).executeTakeFirst()
  if (numDeletedRows === 0n) refuse('identity.unknown_session')
}

/** Ends every session of a person in their network: they left, or may do less from now on. */
export async function endSessionsOf(trx: Trx, scope: NetworkScope, personId: PersonId | string): Promise<void> {
  await trx.deleteFrom('auth_session').where('network_id', '=', scope.networkId).where('person_id', '=', personId).execute()
}

/**
 * Goes on in another network without signing in again. What an organisation said of somebody counts in the network that
 * believes it, and who leads there with a passkey has to have shown it.
 * @throws identity.unknown_network, identity.network_elsewhere, identity.passkey_needed
 */
export async function switchNetwork(trx: Trx, clock: Clock, parts: { token: string; networkId: string }): Promise<void> {
  const current = await sessionByToken(trx, clock, parts.token, dayOf(clock.now()))
  if (!current || current.over) return refuse('identity.unknown_network')
  const user = await trx.selectFrom('auth_user').select('email').where('id', '=', current.userId).executeTakeFirstOrThrow()
  const there = (await peopleWithAddress(trx, user.email)).find((one) => one.networkId === parts.networkId)
  if (!there) return refuse('identity.unknown_network')
  if (there.networkId === current.session.scope.networkId) return
  if (current.way === 'organisation') return refuse('identity.network_elsewhere')
  const leads = await leadsAnything(trx, there)
  const passkey = await hasPasskey(trx, current.userId)
  if (leads && passkey && current.way !== 'passkey') return refuse('identity.passkey_needed')
  const { idle } = leads ? LIFETIMES.leads : LIFETIMES.others
  const latest = toText(clock.now().add({ hours: LIFETIMES.leads.absolute * 24 }))
  await trx
    .updateTable('auth_session')
    .set((eb) => ({
      network_id: there.networkId,
      person_id: there.personId,
      idle_days: idle,
      unfinished: leads && settings.secondFactor === 'leaders' && !passkey ? 1 : 0,
      ...(leads
        ? {
            expires_at: eb
              .case()
              .when('expires_at', '>', latest)
              .then(`${latest.slice(0, 10)}T00:00:00.000Z`)
              .else(eb.ref('expires_at'))
              .end(),
          }
        : {}),
    }))
    .where('id', '=', current.id)
    .execute()
  await trx.updateTable('auth_user').set({ network_id: there.networkId }).where('id', '=', current.userId).execute()
}

/** Lets every session last its full time from now: for a demo whose clock was moved. */
export async function renewSessions(trx: Trx, clock: Clock): Promise<void> {
  const now = clock.now()
  const until = toText(now.add({ hours: LIFETIMES.others.absolute * 24 }))
  await trx
    .updateTable('auth_session')
    .set({ expires_at: `${until.slice(0, 10)}T00:00:00.000Z`, used_day: dayOf(now) })
    .execute()
}

/** Removes what is over and was never presented again. */
export async function sweepSessions(trx: Trx, clock: Clock): Promise<void> {
  const now = toText(clock.now())
  await trx.deleteFrom('auth_session').where('expires_at', '<=', now).execute()
  await trx.deleteFrom('auth_verification').where('expires_at', '<=', now).execute()
  await trx
    .deleteFrom('sign_in_request')
    .where('state', '=', 'sent')
    .where('at', '<=', toText(fromText(now).subtract({ minutes: LINK_MINUTES })))
    .execute()
}
