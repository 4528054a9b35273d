import { type Clock, dayOf, type NetworkScope, type PersonId, type Reader } from '@lerende/kernel'
import { type PersonRole, personById, type Session } from '@lerende/network'
import { hashToken } from '../rules/secrets.ts'
import { leadsAnything } from './people.ts'
import { sessionsOf } from './sessions.ts'

/** How somebody signs in, and where they are signed in. */
export async function accountOf(reader: Reader, parts: { session: Session; token: string | null; clock: Clock }) {
  const { session, token, clock } = parts
  const { personId, scope } = session
  const person = await personById(reader, scope, personId)
  const user = await reader.selectFrom('auth_user').select('id').where('email', '=', person.email).executeTakeFirst()
  const leads = await leadsAnything(reader, { personId, networkId: scope.networkId, role: session.role satisfies PersonRole })
  const provesAddress = session.provesAddress ?? false
  if (!user) return { email: person.email, leads, provesAddress, sessions: [], passkeys: [] }
  const current = token === null ? null : hashToken(token)
  const sessions = await sessionsOf(reader, { userId: user.id, clock, today: dayOf(clock.now()) })
  return {
    email: person.email,
    leads,
    provesAddress,
    sessions: sessions
      // What one organisation says of somebody tells nothing of their other networks.
      .filter((row) => provesAddress || row.network_id === scope.networkId)
      .map((row) => ({
        id: row.id,
        device: row.user_agent ?? '',
        networkName: row.networkName,
        way: row.way,
        usedDay: row.used_day,
        current: row.token === current,
      })),
    passkeys: provesAddress ? await passkeysOf(reader, user.id) : [],
  }
}

/** What this room keeps of a person, for that person alone. */
export async function personDataInIdentity(reader: Reader, scope: NetworkScope, personId: PersonId) {
  const { email } = await personById(reader, scope, personId)
  const user = await reader.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()
  const sessions = await reader
    .selectFrom('auth_session')
    .select(['used_day as usedDay', 'user_agent', 'expires_at as until'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .orderBy('used_day')
    .orderBy('id')
    .execute()
  const passkeys = user ? await passkeysOf(reader, user.id) : []
  return {
    sessions: sessions.map(({ user_agent, ...row }) => ({ ...row, device: user_agent ?? '' })),
    passkeys: passkeys.map(({ name, madeDay }) => ({ name, madeDay })),
  }
}

/** The passkeys of an address, the oldest first. */
async function passkeysOf(reader: Reader, userId: string) {
  const rows = await reader
    .selectFrom('auth_passkey')
    .select(['id', 'name', 'backed_up', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    everywhere: row.backed_up === 1,
    madeDay: row.created_at?.slice(0, 10) ?? null,
  }))
}
