import { ledBesides, ontmoetingOfRound, overlegById, overleggenOf, type Round, roundById, roundsOf } from '@lerende/cycles'
import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { isOverdue } from '../rules/bundles/state.ts'
import { summaryOf } from './bundles.ts'

const UNDER_WAY: ReadonlyArray<Round['phase']> = ['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen']

/**
 * The rounds that somebody leads as coordinator (of an overleg or its niveau) or begeleider (also of one ontmoeting), with what they ask now. Under way first, by ontmoeting;
 * an overleg of which no round is under way is there with the next one. Instants are UTC text.
 */
export async function leadingRounds(reader: Reader, scope: NetworkScope, who: { personId: PersonId; now: string }) {
  const besides = await ledBesides(reader, scope, who.personId)
  const led = new Map<string, { id: string; name: string }>()
  for (const one of await overleggenOf(reader, scope, who.personId)) if (one.role !== 'lid') led.set(one.id, one)
  for (const overlegId of besides.overlegIds) if (!led.has(overlegId)) led.set(overlegId, await overlegById(reader, scope, overlegId))
  const found = []
  for (const overleg of led.values()) {
    const rounds = await roundsOf(reader, scope, overleg.id)
    const running = rounds.filter(({ phase }) => UNDER_WAY.includes(phase))
    const coming = rounds.find(({ phase }) => phase === 'gepland')
    const shown = running.length > 0 || !coming ? running : [coming]
    for (const round of shown) found.push({ ...(await askedOf(reader, scope, round, who.now)), overlegName: overleg.name })
  }
  for (const roundId of besides.roundIds) {
    const round = await roundById(reader, scope, roundId)
    if (led.has(round.overlegId) || round.withdrawn || round.phase === 'afgerond') continue
    const { name } = await overlegById(reader, scope, round.overlegId)
    found.push({ ...(await askedOf(reader, scope, round, who.now)), overlegName: name })
  }
  return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

async function askedOf(reader: Reader, scope: NetworkScope, round: Round, now: string) {
  const ontmoeting = await ontmoetingOfRound(reader, scope, round.id)
  const rows = await reader
    .selectFrom('bundle')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', round.id)
    .where('status', '!=', 'beantwoord')
    .execute()
  const loose = await reader
    .selectFrom('signal')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', round.id)
    .where('bundle_id', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    roundId: round.id,
    overlegId: round.overlegId,
    niveau: round.niveau,
    number: round.number,
    phase: round.phase,
    startsAt: ontmoeting.startsAt,
    endsAt: ontmoeting.endsAt,
    loose: Number(loose.n),
    waiting: rows.filter((row) => row.status === 'gebundeld').length,
    planned: rows.filter((row) => row.status === 'geagendeerd').length,
    toAnswer: rows.filter((row) => row.status === 'besproken').length,
    overdue: rows.filter((row) => isOverdue(summaryOf(row), now)).length,
  }
}
