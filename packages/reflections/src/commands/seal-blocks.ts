import type { Niveau } from '@lerende/cycles'
import { type Ctx, newId, record, type Trx } from '@lerende/kernel'
import { CompassBlockSealed } from '../events.ts'
import { placeIn } from '../rules/answers.ts'
import { type Block, blocksFrom } from '../rules/blocks.ts'

/** Makes the scores of rounds that will not change any more ready, so that the next block takes them in. */
export async function settleScores(trx: Trx, ctx: Ctx, roundIds: readonly string[]): Promise<void> {
  await trx
    .updateTable('reflection_score')
    .set({ settled: 1 })
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', 'in', [...roundIds])
    .execute()
}

/** Puts what waits in an overleg into blocks, as far as it comes from enough people. */
export async function sealBlocks(trx: Trx, ctx: Ctx, of: { overlegId: string; niveau: Niveau }): Promise<void> {
  const rows = await trx
    .selectFrom('reflection_score')
    .innerJoin('reflection', 'reflection.id', 'reflection_score.reflection_id')
    .select(['reflection_id', 'measure', 'uitgangspunt', 'score', 'contributor', 'reflection_score.day', 'answers_json'])
    .where('reflection_score.network_id', '=', ctx.scope.networkId)
    .where('reflection_score.overleg_id', '=', of.overlegId)
    .where('settled', '=', 1)
    .where('block_id', 'is', null)
    .orderBy('measure')
    .orderBy('reflection_id')
    .execute()
  const waiting = rows.flatMap(({ reflection_id: reflectionId, contributor, answers_json: answers, ...row }) =>
    contributor ? [{ reflectionId, contributor, ...row, ...placeIn(JSON.parse(answers)) }] : [],
  )
  for (const block of blocksFrom(waiting)) await sealOne(trx, ctx, of, block)
}

async function sealOne(trx: Trx, ctx: Ctx, of: { overlegId: string; niveau: Niveau }, block: Block): Promise<void> {
  const blockId = newId()
  const { reflectionIds, ...figures } = block
  await trx
    .updateTable('reflection_score')
    .set({ block_id: blockId, contributor: null })
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', of.overlegId)
    .where('measure', '=', block.measure)
    .where('reflection_id', 'in', reflectionIds)
    .where('settled', '=', 1)
    .where('block_id', 'is', null)
    .execute()
  await record(trx, ctx, CompassBlockSealed, { stream: `compass/${of.overlegId}`, data: { blockId, ...of, ...figures } })
}
