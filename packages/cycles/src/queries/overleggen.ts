import type { Id, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { HolidayRule } from '../rules/occurrences.ts'
import type { Offsets } from '../rules/phases.ts'
import { NIVEAUS, type Niveau, type OverlegTable, offsetsOf } from '../tables.ts'

/** A standing body as other rooms and screens see it. */
export interface Overleg {
  id: Id<'overleg'>
  key: string
  name: string
  niveau: Niveau
  kind: string
  rrule: string
  /** `YYYY-MM-DDTHH:mm` on the clock in Amsterdam */
  startsLocal: string
  durationMinutes: number
  place: string
  offsets: Offsets
  holidayRule: HolidayRule
  escalatesTo: Id<'overleg'> | null
  partnersEvery: number | null
  werkvorm: string | null
}

function toOverleg(row: OverlegTable): Overleg {
  return {
    // The table holds nothing but overleg ids in these columns.
    id: row.id as Id<'overleg'>,
    key: row.key,
    name: row.name,
    niveau: row.niveau,
    kind: row.kind,
    rrule: row.rrule,
    startsLocal: row.starts_local,
    durationMinutes: row.duration_minutes,
    place: row.place,
    offsets: offsetsOf(row),
    holidayRule: row.holiday_rule,
    escalatesTo: row.escalates_to as Id<'overleg'> | null,
    partnersEvery: row.partners_every,
    werkvorm: row.werkvorm,
  }
}

function rows(reader: Reader, scope: NetworkScope) {
  return reader.selectFrom('overleg').selectAll('overleg').where('overleg.network_id', '=', scope.networkId)
}

/** All overleggen of the network: bestuur first, then by name. */
export async function allOverleggen(reader: Reader, scope: NetworkScope): Promise<Overleg[]> {
  const found = await rows(reader, scope).orderBy('name').limit(5000).execute()
  return found.map(toOverleg).sort((a, b) => NIVEAUS.indexOf(b.niveau) - NIVEAUS.indexOf(a.niveau))
}

/** One overleg. @throws cycles.unknown_overleg */
export async function overlegById(reader: Reader, scope: NetworkScope, overlegId: string): Promise<Overleg> {
  const row = await rows(reader, scope).where('id', '=', overlegId).executeTakeFirst()
  return row ? toOverleg(row) : refuse('cycles.unknown_overleg')
}

/** One overleg by its key, or null. */
export async function overlegByKey(reader: Reader, scope: NetworkScope, key: string): Promise<Overleg | null> {
  const row = await rows(reader, scope).where('key', '=', key).executeTakeFirst()
  return row ? toOverleg(row) : null
}

/** The overleg that this one escalates to, or null at the top. @throws cycles.unknown_overleg */
export async function overlegAbove(reader: Reader, scope: NetworkScope, overlegId: string): Promise<Overleg | null> {
  const { escalatesTo } = await overlegById(reader, scope, overlegId)
  return escalatesTo ? overlegById(reader, scope, escalatesTo) : null
}

/** The overleggen a person is a member of, with the role in each, by name. */
export async function overleggenOf(reader: Reader, scope: NetworkScope, personId: PersonId | string) {
  const found = await rows(reader, scope)
    .innerJoin('overleg_member', 'overleg_member.overleg_id', 'overleg.id')
    .select(['overleg_member.role', 'overleg_member.partner'])
    .where('overleg_member.person_id', '=', personId)
    .orderBy('overleg.name')
    .execute()
  return found.map((row) => ({ ...toOverleg(row), role: row.role, partner: row.partner === 1 }))
}
