import { type Round, roundById } from '@lerende/cycles'
import { type Ctx, dayOf, isWaiting, type PersonId, record, type Trx, touchSealed } from '@lerende/kernel'
import { refuseNetwork } from '@lerende/network'
import { refuse } from '../errors.ts'
import { ReflectionEdited, ReflectionSubmitted } from '../events.ts'
import type { SubmitReflectionInput } from '../inputs.ts'
import { requireAsked } from '../queries/asked.ts'
import { currentWording } from '../queries/lists.ts'
import { checkAnswers, guardAnswers, type Score, scoresOf } from '../rules/answers.ts'
import { contributorIn, turnOf } from '../rules/seal.ts'
import type { ReflectionTable } from '../tables.ts'
import { sealedCtx } from './sealed.ts'

interface Stored {
  reflectionId: string
  round: Round
  personId: PersonId
  day: string
}

/**
 * Hands in a reflection, or changes the one that this person handed in before for the same round and list: it keeps its
 * id. Nothing that is stored or recorded says who it was.
 * @throws reflection.round_closed, reflection.not_yet, reflection.not_asked, reflection.empty,
 * reflection.unknown_question, reflection.unknown_option, reflection.personal_data, reflection.confirm_personal,
 * reflection.taken, cycles.unknown_round
 */
export async function submitReflection(
  trx: Trx,
  ctx: Ctx,
  input: SubmitReflectionInput,
): Promise<{ reflectionId: string; overlegId: string }> {
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : refuseNetwork('network.signed_out')
  const { questionnaire } = input
  const round = await roundById(trx, ctx.scope, input.roundId)
  await requireAsked(trx, ctx.scope, { round, questionnaire, personId })
  const { list, grondhouding } = await currentWording(trx, ctx.scope, questionnaire)
  const answers = checkAnswers(input.answers, list.data, grondhouding.data)
  guardAnswers(answers, list.data, input.confirmed)
  const day = dayOf(ctx.clock.now())
  const own = {
    turn: turnOf(ctx.keys, ctx.scope, { roundId: round.id, questionnaire, personId }),
    questionnaire,
    questionnaire_revision: list.revision,
    grondhouding_revision: grondhouding.revision,
    answers_json: JSON.stringify(answers),
    day,
  }
  const { reflectionId, isNew } = await storeReflection(trx, ctx, { reflectionId: input.reflectionId, round, own })
  await storeScores(trx, ctx, { reflectionId, round, personId, day }, scoresOf(answers, list.data))
  const stream = `reflection/${reflectionId}`
  // Handed in and changed on one day is handed in.
  if (!isNew && (await isWaiting(trx, ctx, stream))) {
    await touchSealed(trx, ctx, stream)
    return { reflectionId, overlegId: round.overlegId }
  }
  await record(trx, sealedCtx(ctx), isNew ? ReflectionSubmitted : ReflectionEdited, {
    stream,
    data: { reflectionId, overlegId: round.overlegId, roundId: round.id, questionnaire, day },
  })
  return { reflectionId, overlegId: round.overlegId }
}

type OwnColumns = Omit<ReflectionTable, 'id' | 'network_id' | 'overleg_id' | 'round_id'>

/** Writes it, or writes over what this person handed in before. @throws reflection.taken when the new id is somebody else's */
async function storeReflection(
  trx: Trx,
  ctx: Ctx,
  what: { reflectionId: string; round: Round; own: OwnColumns },
): Promise<{ reflectionId: string; isNew: boolean }> {
  const { reflectionId, round, own } = what
  const inserted = await trx
    .insertInto('reflection')
    .values({ id: reflectionId, network_id: ctx.scope.networkId, overleg_id: round.overlegId, round_id: round.id, ...own })
    // Nearly all are new, so looking first would be a statement too many.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return { reflectionId, isNew: true }
  const before = await trx
    .updateTable('reflection')
    .set(own)
    .where('network_id', '=', ctx.scope.networkId)
    .where('turn', '=', own.turn)
    .returning('id')
    .executeTakeFirst()
  if (!before) return refuse('reflection.taken', { field: 'reflectionId' })
  await trx.deleteFrom('reflection_score').where('reflection_id', '=', before.id).execute()
  return { reflectionId: before.id, isNew: false }
}

async function storeScores(trx: Trx, ctx: Ctx, stored: Stored, scores: readonly Score[]): Promise<void> {
  if (scores.length === 0) return
  const { reflectionId, round, personId, day } = stored
  const contributor = contributorIn(ctx.keys, ctx.scope, { overlegId: round.overlegId, personId })
  await trx
    .insertInto('reflection_score')
    .values(
      scores.map((one) => ({
        reflection_id: reflectionId,
        network_id: ctx.scope.networkId,
        overleg_id: round.overlegId,
        niveau: round.niveau,
        round_id: round.id,
        ...one,
        day,
        contributor,
        settled: 0,
        block_id: null,
      })),
    )
    .execute()
}
