import type { Ctx, NetworkScope, Reader } from '@lerende/kernel'
import { may, networkStandings, type OverlegRight, refuseNetwork, type Standing, toPersonRole } from '@lerende/network'
import { sql } from 'kysely'
import { refuse } from '../errors.ts'
import type { OverlegRole } from '../tables.ts'

/** A place where somebody wants to do something: an overleg, and where it is about one, an ontmoeting or a round of it. */
export interface Place {
  overlegId: string
  ontmoetingId?: string
  roundId?: string
}

/**
 * What a person is at an overleg. Who coordinates its niveau coordinates it; at one ontmoeting there can be a begeleider
 * and guests besides. Everyone but a guest is also what they are in the network.
 * @throws network.unknown_person
 */
export async function standingsAt(reader: Reader, scope: NetworkScope, who: Place & { personId: string }): Promise<Standing[]> {
  const { role, member, niveau } = await rolesOf(reader, scope, who)
  // A guest is one where they were asked, and nothing elsewhere.
  const found: Standing[] = role === 'gast' ? [] : [...networkStandings(role)]
  if (member) found.push(member)
  if (niveau) found.push('coordinator')
  if (who.ontmoetingId) found.push(...(await standingsAtOntmoeting(reader, scope, { ...who, ontmoetingId: who.ontmoetingId })))
  if (who.roundId && (await leadsRound(reader, scope, { ...who, roundId: who.roundId }))) found.push('begeleider')
  return found
}

/** The role that somebody has at a place, wherever they have it from: the one with which they may do most, or null. */
export async function roleAt(reader: Reader, scope: NetworkScope, who: Place & { personId: string }): Promise<OverlegRole | null> {
  const standings = await standingsAt(reader, scope, who)
  return ROLES.find((role) => standings.includes(role)) ?? null
}

/** From who may do most. */
const ROLES = ['coordinator', 'begeleider', 'lid'] as const

/**
 * Lets through who has this right at this place; what the house does by itself was decided by its rules.
 * @returns what they are there
 * @throws network.signed_out, cycles.not_your_overleg
 */
export async function requireRight(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'actor'>,
  right: OverlegRight,
  place: Place,
): Promise<readonly Standing[]> {
  if (ctx.actor.kind === 'system') return []
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
  const standings = await standingsAt(reader, ctx.scope, { ...place, personId })
  return may(right, standings) ? standings : refuse('cycles.not_your_overleg')
}

/** In one question, because every query at an overleg begins with it. @throws network.unknown_person */
async function rolesOf(reader: Reader, scope: NetworkScope, who: { overlegId: string; personId: string }) {
  // As text it is put together in a quarter of the time.
  const { rows } = await sql<{ role: string; member: OverlegRole | null; niveau: string | null }>`
    select p.role, m.role as member, n.niveau
    from person p
    left join overleg o on o.network_id = p.network_id and o.id = ${who.overlegId}
    left join overleg_member m on m.overleg_id = o.id and m.person_id = p.id
    left join niveau_coordinator n on n.network_id = p.network_id and n.niveau = o.niveau and n.person_id = p.id
    where p.network_id = ${scope.networkId} and p.id = ${who.personId}`.execute({ getExecutor: () => reader.getExecutor() })
  const [row] = rows
  return row ? { ...row, role: toPersonRole(row.role) } : refuseNetwork('network.unknown_person')
}

/** What somebody leads besides the overleggen that they are a member of: a whole niveau, or single rounds. */
export async function ledBesides(
  reader: Reader,
  scope: NetworkScope,
  personId: string,
): Promise<{ overlegIds: string[]; roundIds: string[] }> {
  const overleggen = await reader
    .selectFrom('niveau_coordinator')
    .innerJoin('overleg', (join) =>
      join.onRef('overleg.network_id', '=', 'niveau_coordinator.network_id').onRef('overleg.niveau', '=', 'niveau_coordinator.niveau'),
    )
    .select('overleg.id')
    .where('niveau_coordinator.network_id', '=', scope.networkId)
    .where('niveau_coordinator.person_id', '=', personId)
    .execute()
  const rounds = await reader
    .selectFrom('ontmoeting_begeleider')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'ontmoeting_begeleider.ontmoeting_id')
    .select('ontmoeting.round_id')
    .where('ontmoeting.network_id', '=', scope.networkId)
    .where('ontmoeting_begeleider.person_id', '=', personId)
    .execute()
  return { overlegIds: overleggen.map((row) => row.id), roundIds: rounds.map((row) => row.round_id) }
}

/** Who coordinates a whole niveau, by name. */
export async function niveauCoordinators(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('niveau_coordinator')
    .innerJoin('person', 'person.id', 'niveau_coordinator.person_id')
    .select(['niveau_coordinator.niveau', 'person.id as personId', 'person.name'])
    .where('niveau_coordinator.network_id', '=', scope.networkId)
    .where('person.active', '=', 1)
    .orderBy('person.name')
    .execute()
}

/** Who begeleidt one ontmoeting without being in its overleg for that, by name. */
export async function begeleidersOf(reader: Reader, scope: NetworkScope, ontmoetingId: string) {
  return reader
    .selectFrom('ontmoeting_begeleider')
    .innerJoin('person', 'person.id', 'ontmoeting_begeleider.person_id')
    .select(['person.id as personId', 'person.name'])
    .where('ontmoeting_begeleider.network_id', '=', scope.networkId)
    .where('ontmoeting_begeleider.ontmoeting_id', '=', ontmoetingId)
    .where('person.active', '=', 1)
    .orderBy('person.name')
    .execute()
}

/** Who begeleidt the ontmoeting of a round prepares it, and sees to what comes of it. */
async function leadsRound(
  reader: Reader,
  scope: NetworkScope,
  who: { overlegId: string; roundId: string; personId: string },
): Promise<boolean> {
  const row = await reader
    .selectFrom('ontmoeting_begeleider')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'ontmoeting_begeleider.ontmoeting_id')
    .select('ontmoeting.id')
    .where('ontmoeting.network_id', '=', scope.networkId)
    .where('ontmoeting.overleg_id', '=', who.overlegId)
    .where('ontmoeting.round_id', '=', who.roundId)
    .where('ontmoeting_begeleider.person_id', '=', who.personId)
    .executeTakeFirst()
  return row !== undefined
}

async function standingsAtOntmoeting(
  reader: Reader,
  scope: NetworkScope,
  who: { overlegId: string; ontmoetingId: string; personId: string },
): Promise<Standing[]> {
  const rows = (table: 'ontmoeting_begeleider' | 'attendance') =>
    reader
      .selectFrom(table)
      .innerJoin('ontmoeting', 'ontmoeting.id', `${table}.ontmoeting_id`)
      .select('ontmoeting.id')
      .where('ontmoeting.network_id', '=', scope.networkId)
      .where('ontmoeting.overleg_id', '=', who.overlegId)
      .where('ontmoeting.id', '=', who.ontmoetingId)
      .where(`${table}.person_id`, '=', who.personId)
      .executeTakeFirst()
  const found: Standing[] = []
  if (await rows('ontmoeting_begeleider')) found.push('begeleider')
  // Somebody with a place at the table who is no member: a replacement, or a guest.
  if (await rows('attendance')) found.push('gast')
  return found
}
