import { type Round, roundById } from '@lerende/cycles'
import { type Ctx, dayOf, type PersonId, record, type Trx } from '@lerende/kernel'
import { refuseNetwork } from '@lerende/network'
import { refuse } from '../errors.ts'
import { ReflectionEdited, ReflectionSubmitted } from '../events.ts'
import type { SubmitReflectionInput } from '../inputs.ts'
import { requireAsked } from '../queries/asked.ts'
import { currentWording } from '../queries/lists.ts'
import { checkAnswers, type Score, scoresOf } from '../rules/answers.ts'
import { contributorIn, turnOf } from '../rules/seal.ts'
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
 * reflection.unknown_question, reflection.unknown_option, reflection.personal_data, reflection.taken, cycles.unknown_round
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
  const turn = turnOf(ctx.keys, ctx.scope, { roundId: round.id, questionnaire, personId })
  const before = await findBefore(trx, ctx, { turn, reflectionId: input.reflectionId })
  const reflectionId = before ?? input.reflectionId
  const day = dayOf(ctx.clock.now())
  const wording = {
    questionnaire_revision: list.revision,
    grondhouding_revision: grondhouding.revision,
    answers_json: JSON.stringify(answers),
    day,
  }
  if (before) {
    await trx.updateTable('reflection').set(wording).where('id', '=', before).execute()
    await trx.deleteFrom('reflection_score').where('reflection_id', '=', before).execute()
  } else {
    const place = { id: reflectionId, network_id: ctx.scope.networkId, turn, overleg_id: round.overlegId, round_id: round.id }
    await trx
      .insertInto('reflection')
      .values({ ...place, questionnaire, ...wording })
      .execute()
  }
  await storeScores(trx, ctx, { reflectionId, round, personId, day }, scoresOf(answers, list.data))
  await record(trx, sealedCtx(ctx), before ? ReflectionEdited : ReflectionSubmitted, {
    stream: `reflection/${reflectionId}`,
    data: { reflectionId, overlegId: round.overlegId, roundId: round.id, questionnaire, day },
  })
  return { reflectionId, overlegId: round.overlegId }
}

/** The id of what this person handed in before, or null. @throws reflection.taken when the new id is somebody else's */
async function findBefore(trx: Trx, ctx: Ctx, of: { turn: string; reflectionId: string }): Promise<string | null> {
  const rows = await trx
    .selectFrom('reflection')
    .select(['id', 'turn', 'network_id'])
    .where((eb) => eb.or([eb.and([eb('network_id', '=', ctx.scope.networkId), eb('turn', '=', of.turn)]), eb('id', '=', of.reflectionId)]))
    .execute()
  if (rows.some((row) => row.turn !== of.turn)) refuse('reflection.taken', { field: 'reflectionId' })
  return rows[0]?.id ?? null
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
