import { type Id, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { Phase } from '../rules/phases.ts'
import type { Niveau, RoundTable } from '../tables.ts'

/** One turn of an overleg's cycle. Instants are UTC text. */
export interface Round {
  id: Id<'round'>
  overlegId: Id<'overleg'>
  niveau: Niveau
  /** 1, 2, 3 … within the overleg */
  number: number
  /** the day that the rhythm names */
  slotDay: string
  phase: Phase
  ophalenAt: string
  agenderenAt: string
  ontmoetenAt: string
  reflecterenAt: string
  terugkoppelenAt: string
  dueAt: string
  closedAt: string | null
  /** a changed rhythm has no turn for it any more */
  withdrawn: boolean
}

function toRound(row: RoundTable & { niveau: Niveau }): Round {
  return {
    // The table holds nothing but these ids in these columns.
    id: row.id as Id<'round'>,
    overlegId: row.overleg_id as Id<'overleg'>,
    niveau: row.niveau,
    number: row.number,
    slotDay: row.slot_day,
    phase: row.phase,
    ophalenAt: row.ophalen_at,
    agenderenAt: row.agenderen_at,
    ontmoetenAt: row.ontmoeten_at,
    reflecterenAt: row.reflecteren_at,
    terugkoppelenAt: row.terugkoppelen_at,
    dueAt: row.due_at,
    closedAt: row.closed_at,
    withdrawn: row.withdrawn_at !== null,
  }
}

function rows(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('round')
    .innerJoin('overleg', 'overleg.id', 'round.overleg_id')
    .selectAll('round')
    .select('overleg.niveau')
    .where('round.network_id', '=', scope.networkId)
}

/** One round, also one that was withdrawn. @throws cycles.unknown_round */
export async function roundById(reader: Reader, scope: NetworkScope, roundId: string): Promise<Round> {
  const row = await rows(reader, scope).where('round.id', '=', roundId).executeTakeFirst()
  return row ? toRound(row) : refuse('cycles.unknown_round')
}

/** The round that takes in what is brought in at a moment: the first whose agenderen is still ahead. Null: there is none. */
export async function roundFor(
  reader: Reader,
  scope: NetworkScope,
  at: { overlegId: string; at: Temporal.Instant },
): Promise<Round | null> {
  const row = await rows(reader, scope)
    .where('round.overleg_id', '=', at.overlegId)
    .where('round.withdrawn_at', 'is', null)
    .where('round.phase', '!=', 'afgerond')
    .where('round.agenderen_at', '>', toText(at.at))
    .orderBy('round.agenderen_at')
    .limit(1)
    .executeTakeFirst()
  return row ? toRound(row) : null
}

/** The next round of the same overleg whose ontmoeting is still to come. Null: there is none. @throws cycles.unknown_round */
export async function nextRound(reader: Reader, scope: NetworkScope, roundId: string): Promise<Round | null> {
  const round = await roundById(reader, scope, roundId)
  const row = await rows(reader, scope)
    .where('round.overleg_id', '=', round.overlegId)
    .where('round.id', '!=', round.id)
    .where('round.withdrawn_at', 'is', null)
    .where('round.phase', 'in', ['gepland', 'ophalen', 'agenderen'])
    .where('round.ontmoeten_at', '>', round.ontmoetenAt)
    .orderBy('round.ontmoeten_at')
    .limit(1)
    .executeTakeFirst()
  return row ? toRound(row) : null
}

/** The rounds of an overleg by turn, those that were withdrawn left out. */
export async function roundsOf(reader: Reader, scope: NetworkScope, overlegId: string): Promise<Round[]> {
  const found = await rows(reader, scope)
    .where('round.overleg_id', '=', overlegId)
    .where('round.withdrawn_at', 'is', null)
    .orderBy('round.slot_day')
    .limit(1000)
    .execute()
  return found.map(toRound)
}

/** Rounds that are under way now (ophalen up to terugkoppelen), of the whole network, by ontmoeting. */
export async function roundsUnderWay(reader: Reader, scope: NetworkScope): Promise<Round[]> {
  const found = await rows(reader, scope)
    .where('round.withdrawn_at', 'is', null)
    .where('round.phase', 'not in', ['gepland', 'afgerond'])
    .orderBy('round.ontmoeten_at')
    .limit(5000)
    .execute()
  return found.map(toRound)
}

/** Rounds that are open at some moment from `from` up to `until` (UTC text, the second not included), those withdrawn left out. */
export async function roundsBetween(
  reader: Reader,
  scope: NetworkScope,
  { from, until }: { from: string; until: string },
): Promise<Round[]> {
  const found = await rows(reader, scope)
    .where('round.withdrawn_at', 'is', null)
    .where('round.due_at', '>=', from)
    .where('round.ophalen_at', '<', until)
    .orderBy('round.ontmoeten_at')
    .orderBy('round.id')
    .limit(5000)
    .execute()
  return found.map(toRound)
}
