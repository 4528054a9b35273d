import { type Clock, grantScope, type NetworkId, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { toPersonRole } from '@lerende/network'
import { sql } from 'kysely'
import { isIdle } from '../rules/lifetimes.ts'
import { hashToken } from '../rules/secrets.ts'
import type { AuthSessionTable } from '../tables.ts'

type SessionRow = Omit<AuthSessionTable, 'token' | 'user_agent' | 'ip_address' | 'created_at' | 'updated_at'> & {
  role: string
  active: number
}

/** What stands behind a session cookie, as long as it counts; null when it is unknown, over, left alone, or of somebody who left. */
export async function sessionByToken(reader: Reader, clock: Clock, token: string, today: string) {
  // Asked with every request, and as text it is put together in a quarter of the time.
  const { rows } = await sql<SessionRow>`
    select s.id, s.user_id, s.person_id, s.network_id, s.way, s.used_day, s.idle_days, s.expires_at, s.unfinished, p.role, p.active
    from auth_session s inner join person p on p.id = s.person_id
    where s.token = ${hashToken(token)}`.execute({ getExecutor: () => reader.getExecutor() })
  const [row] = rows
  if (!row) return null
  const over =
    row.active === 0 || row.expires_at <= toText(clock.now()) || isIdle({ usedDay: row.used_day, idleDays: row.idle_days }, today)
  return {
    id: row.id,
    userId: row.user_id,
    way: row.way,
    usedDay: row.used_day,
    over,
    session: {
      personId: row.person_id as PersonId,
      role: toPersonRole(row.role),
      provesAddress: row.way !== 'organisation',
      mustMakePasskey: row.unfinished === 1,
      // A gate: the session proves that this person belongs to this network.
      scope: grantScope(row.network_id as NetworkId),
    },
  }
}

/** The sessions of an address that count, the last used first. */
export async function sessionsOf(reader: Reader, parts: { userId: string; clock: Clock; today: string }) {
  const rows = await reader
    .selectFrom('auth_session')
    .innerJoin('network', 'network.id', 'auth_session.network_id')
    .select(['auth_session.id', 'auth_session.token', 'auth_session.user_agent', 'auth_session.way', 'auth_session.used_day'])
    .select('auth_session.network_id')
    .select(['auth_session.idle_days', 'network.name as networkName'])
    .where('auth_session.user_id', '=', parts.userId)
    .where('auth_session.expires_at', '>', toText(parts.clock.now()))
    .orderBy('auth_session.used_day', 'desc')
    .orderBy('auth_session.id')
    .execute()
  return rows.filter((row) => !isIdle({ usedDay: row.used_day, idleDays: row.idle_days }, parts.today))
}

/** The people who are signed in at a moment (UTC text), on whatever device. */
export async function peopleSignedIn(reader: Reader, scope: NetworkScope, now: string): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('auth_session')
    .select('person_id')
    .distinct()
    .where('network_id', '=', scope.networkId)
    .where('expires_at', '>', now)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
