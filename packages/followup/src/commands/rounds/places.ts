import { ontmoetingOfRound, type Round, roundById, roundFor } from '@lerende/cycles'
import { type Ctx, fromText, type NetworkScope, type Reader, type Trx } from '@lerende/kernel'
import type { RoundPlace } from '../../rules/bundles/state.ts'
import { takesAgenda } from '../../rules/rounds/closing.ts'

export interface RoundFacts extends RoundPlace {
  phase: Round['phase']
  number: number
  withdrawn: boolean
  /** something can still be put on its agenda */
  takesAgenda: boolean
}

/** A round as far as followup needs to know it. @throws cycles.unknown_round */
export async function roundFacts(reader: Reader, scope: NetworkScope, roundId: string): Promise<RoundFacts> {
  const round = await roundById(reader, scope, roundId)
  const meets = !round.withdrawn && (await ontmoetingOfRound(reader, scope, roundId)).status !== 'geannuleerd'
  return {
    roundId,
    overlegId: round.overlegId,
    dueAt: round.dueAt,
    phase: round.phase,
    number: round.number,
    withdrawn: round.withdrawn,
    takesAgenda: meets && takesAgenda(round.phase),
  }
}

/** Only where, and when it owes its answers. @throws cycles.unknown_round */
export async function placeOf(reader: Reader, scope: NetworkScope, roundId: string): Promise<RoundPlace> {
  const { overlegId, dueAt } = await roundById(reader, scope, roundId)
  return { roundId, overlegId, dueAt }
}

/** The round of an overleg that takes in what is brought in now, or null when nothing is planned. */
export async function placeToReceive(trx: Trx, ctx: Ctx, overlegId: string): Promise<RoundPlace | null> {
  const round = await roundFor(trx, ctx.scope, { overlegId, at: ctx.clock.now() })
  return round ? { roundId: round.id, overlegId, dueAt: round.dueAt } : null
}

/** The first round of an overleg whose agenda is still open, or null. */
export async function placeToHandle(trx: Trx, ctx: Ctx, overlegId: string): Promise<RoundPlace | null> {
  return firstWithAgenda(trx, ctx.scope, { overlegId, after: null })
}

/** The first round after this one whose agenda is still open, or null. @throws cycles.unknown_round */
export async function placeAfter(trx: Trx, ctx: Ctx, roundId: string): Promise<RoundPlace | null> {
  const { overlegId, ontmoetenAt } = await roundById(trx, ctx.scope, roundId)
  return firstWithAgenda(trx, ctx.scope, { overlegId, after: ontmoetenAt })
}

/** How many minutes the ontmoeting of a round takes. @throws cycles.unknown_round */
export async function minutesOfRound(reader: Reader, scope: NetworkScope, roundId: string): Promise<number> {
  const { startsAt, endsAt } = await ontmoetingOfRound(reader, scope, roundId)
  return Math.round(fromText(startsAt).until(fromText(endsAt)).total('minutes'))
}

async function firstWithAgenda(
  reader: Reader,
  scope: NetworkScope,
  where: { overlegId: string; after: string | null },
): Promise<RoundPlace | null> {
  let query = reader
    .selectFrom('round')
    .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
    .select(['round.id', 'round.due_at'])
    .where('round.network_id', '=', scope.networkId)
    .where('round.overleg_id', '=', where.overlegId)
    .where('round.withdrawn_at', 'is', null)
    .where('round.phase', 'in', ['gepland', 'ophalen', 'agenderen', 'ontmoeten'])
    .where('ontmoeting.status', '!=', 'geannuleerd')
  if (where.after) query = query.where('round.ontmoeten_at', '>', where.after)
  const row = await query.orderBy('round.ontmoeten_at').limit(1).executeTakeFirst()
  return row ? { roundId: row.id, overlegId: where.overlegId, dueAt: row.due_at } : null
}
