import { ontmoetingOfRound, overleggenOf, type Round, roundById } from '@lerende/cycles'
import { type Ctx, dayOf, fromText, type PersonId, type Reader } from '@lerende/kernel'
import { LOOK_BACK, type QuestionnaireKey, TWO_MINUTES } from '../inputs.ts'
import { turnOf } from '../rules/seal.ts'
import { isAsked, isOpen } from './asked.ts'
import { currentWording } from './lists.ts'

/** A list that somebody can fill in, or still change, now. Instants are UTC text. */
export interface OpenRequest {
  roundId: string
  overlegId: string
  overlegName: string
  niveau: Round['niveau']
  roundNumber: number
  questionnaire: QuestionnaireKey
  title: string
  ontmoetingAt: string
  /** the answers to the round are due then; until the end of that day it is asked */
  openUntil: string
  handedIn: boolean
}

/**
 * What a person is asked to look back on now: what was not handed in first, then by ontmoeting. An answer that is late keeps its
 * round open, but nobody is asked about it any more; what is handed in all the same is taken.
 */
export async function openRequests(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys' | 'clock'>, personId: PersonId): Promise<OpenRequest[]> {
  const { scope } = ctx
  const today = dayOf(ctx.clock.now())
  const found: OpenRequest[] = []
  for (const roundId of await roundsFor(reader, ctx, personId)) {
    const round = await roundById(reader, scope, roundId)
    if (dayOf(fromText(round.dueAt)) < today) continue
    const ontmoeting = await ontmoetingOfRound(reader, scope, roundId)
    for (const questionnaire of [TWO_MINUTES, LOOK_BACK] as const) {
      if (!isOpen(round, questionnaire) || !(await isAsked(reader, scope, { round, questionnaire, personId }))) continue
      const { list } = await currentWording(reader, scope, questionnaire)
      found.push({
        roundId,
        overlegId: round.overlegId,
        overlegName: ontmoeting.overlegName,
        niveau: round.niveau,
        roundNumber: round.number,
        questionnaire,
        title: list.data.titel,
        ontmoetingAt: ontmoeting.startsAt,
        openUntil: round.dueAt,
        handedIn: await handedIn(reader, ctx, { roundId, questionnaire, personId }),
      })
    }
  }
  return found.sort((a, b) => Number(a.handedIn) - Number(b.handedIn) || (a.ontmoetingAt < b.ontmoetingAt ? -1 : 1))
}

/** Rounds under way of a person's overleggen, and those of an ontmoeting that they were at. */
async function roundsFor(reader: Reader, ctx: Pick<Ctx, 'scope'>, personId: PersonId): Promise<string[]> {
  const own = (await overleggenOf(reader, ctx.scope, personId)).map((overleg) => overleg.id)
  const rows = await reader
    .selectFrom('round')
    .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
    .leftJoin('attendance', (join) =>
      join.onRef('attendance.ontmoeting_id', '=', 'ontmoeting.id').on('attendance.person_id', '=', personId),
    )
    .select('round.id')
    .where('round.network_id', '=', ctx.scope.networkId)
    .where('round.withdrawn_at', 'is', null)
    .where('round.phase', 'not in', ['gepland', 'afgerond'])
    .where((eb) =>
      own.length > 0
        ? eb.or([eb('round.overleg_id', 'in', own), eb('attendance.person_id', 'is not', null)])
        : eb('attendance.person_id', 'is not', null),
    )
    .orderBy('round.ontmoeten_at')
    .limit(100)
    .execute()
  return rows.map((row) => row.id)
}

/** Whether a person handed in a list for a round. */
export async function handedIn(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  who: { roundId: string; questionnaire: QuestionnaireKey; personId: string },
): Promise<boolean> {
  const row = await reader
    .selectFrom('reflection')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('turn', '=', turnOf(ctx.keys, ctx.scope, who))
    .executeTakeFirst()
  return row !== undefined
}
