import { type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { may } from '@lerende/network'
import { rhythmInWords } from '../rules/rhythm-words.ts'
import type { OverlegRole } from '../tables.ts'
import { membersOf } from './members.ts'
import { ontmoetingRows, toOntmoeting } from './ontmoetingen.ts'
import { allOverleggen, overlegAbove, overlegById } from './overleggen.ts'
import { roundsOf, roundsUnderWay } from './rounds.ts'
import { roleAt, standingsAt } from './standing.ts'

/** Who looks. */
export interface Looker {
  personId: PersonId
  now: Temporal.Instant
}

/** Every overleg with its rhythm in words, my role in it (null: none), its next ontmoeting and the rounds under way. */
export async function overleggenFor(reader: Reader, scope: NetworkScope, looker: Looker) {
  const [overleggen, roles, next, underWay] = [
    await allOverleggen(reader, scope),
    await rolesOf(reader, scope, looker.personId),
    await nextOntmoetingen(reader, scope, looker.now),
    await roundsUnderWay(reader, scope),
  ]
  return overleggen.map((overleg) => ({
    ...overleg,
    rhythm: rhythmInWords(overleg),
    role: roles.get(overleg.id) ?? null,
    next: next.get(overleg.id) ?? null,
    underWay: underWay.filter((round) => round.overlegId === overleg.id).map(({ id, number, phase }) => ({ id, number, phase })),
  }))
}

async function rolesOf(reader: Reader, scope: NetworkScope, personId: PersonId): Promise<Map<string, OverlegRole>> {
  const rows = await reader
    .selectFrom('overleg_member')
    .select(['overleg_id', 'role'])
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map((row) => [row.overleg_id, row.role]))
}

async function nextOntmoetingen(reader: Reader, scope: NetworkScope, now: Temporal.Instant) {
  const soonest = reader
    .selectFrom('ontmoeting as ahead')
    .innerJoin('round as turn', 'turn.id', 'ahead.round_id')
    .select((eb) => ['ahead.overleg_id', eb.fn.min('ahead.starts_at').as('starts_at')])
    .where('ahead.network_id', '=', scope.networkId)
    .where('ahead.status', '=', 'gepland')
    .where('ahead.ends_at', '>', toText(now))
    .where('turn.withdrawn_at', 'is', null)
    .groupBy('ahead.overleg_id')
  const rows = await ontmoetingRows(reader, scope)
    .innerJoin(soonest.as('soonest'), (join) =>
      join.onRef('soonest.overleg_id', '=', 'ontmoeting.overleg_id').onRef('soonest.starts_at', '=', 'ontmoeting.starts_at'),
    )
    .where('ontmoeting.status', '=', 'gepland')
    .execute()
  return new Map(rows.map((row) => [row.overleg_id, toOntmoeting(row)]))
}

/**
 * One overleg: who is in it, what stands above and below it, and every round with its ontmoeting, by turn.
 * `role` is mine; `mayKeep` says whether I may change rhythm and members.
 * @throws cycles.unknown_overleg
 */
export async function overlegView(reader: Reader, scope: NetworkScope, asked: Looker & { overlegId: string }) {
  const overleg = await overlegById(reader, scope, asked.overlegId)
  const place = { overlegId: overleg.id, personId: asked.personId }
  const role = await roleAt(reader, scope, place)
  const above = await overlegAbove(reader, scope, overleg.id)
  const below = (await allOverleggen(reader, scope)).filter((one) => one.escalatesTo === overleg.id)
  const meetings = await ontmoetingRows(reader, scope).where('ontmoeting.overleg_id', '=', overleg.id).limit(1000).execute()
  const byRound = new Map(meetings.map((row) => [row.round_id, toOntmoeting(row)]))
  const rounds = await roundsOf(reader, scope, overleg.id)
  return {
    ...overleg,
    rhythm: rhythmInWords(overleg),
    role,
    mayKeep: may('overleg.houden', await standingsAt(reader, scope, place)),
    members: await membersOf(reader, scope, overleg.id),
    above: above && { id: above.id, name: above.name, niveau: above.niveau },
    below: below.map(({ id, name, niveau }) => ({ id, name, niveau })),
    rounds: rounds.flatMap((round) => {
      const ontmoeting = byRound.get(round.id)
      return ontmoeting ? [{ ...round, ontmoeting }] : []
    }),
  }
}
