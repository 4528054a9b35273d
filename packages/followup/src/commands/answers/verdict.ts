import { type Ctx, dayOf, record, type Trx } from '@lerende/kernel'
import { handleOf, sealedCtx } from '@lerende/reflections'
import { refuse } from '../../errors.ts'
import { VerdictGiven } from '../../events/index.ts'
import type { GiveVerdictInput } from '../../inputs.ts'
import { judge } from '../../rules/answers/answers.ts'
import { about } from '../../rules/bundles/about.ts'
import { MINIMUM_GROUP } from '../../rules/reviews/reviews.ts'
import { lockBundle } from '../bundles/load.ts'
import { reopen } from '../bundles/move.ts'
import { requirePerson } from '../gate.ts'
import { guard } from '../guard.ts'
import { requireContributor } from '../signals/contributor.ts'

/**
 * What a contributor thinks of the answer, without saying who it is. `no` opens the bundle again; the remark says what is
 * still missing. A second verdict on the same answer takes the place of the first.
 * @throws answer.unknown, answer.outdated, contributor.only, followup.personal_data, followup.confirm_personal
 */
export async function giveVerdict(trx: Trx, ctx: Ctx, input: GiveVerdictInput): Promise<{ reopened: boolean }> {
  const personId = requirePerson(ctx)
  if (input.remark) guard(input.remark, { code: 'followup.personal_data', field: 'remark' }, input.confirmed)
  const answer = await trx
    .selectFrom('answer')
    .select('bundle_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', input.answerId)
    .executeTakeFirst()
  if (!answer) return refuse('answer.unknown')
  const bundle = await lockBundle(trx, ctx, answer.bundle_id)
  await requireContributor(trx, ctx, { personId, signalIds: bundle.signalIds })
  const effect = judge(bundle, input)
  const own = sealedCtx(ctx)
  const day = dayOf(ctx.clock.now())
  const row = { verdict: input.verdict, remark: input.remark, day }
  await trx
    .insertInto('verdict')
    .values({
      answer_id: input.answerId,
      network_id: ctx.scope.networkId,
      handle: handleOf(ctx.keys, ctx.scope, { subjectId: input.answerId, personId }),
      counted: null,
      ...row,
    })
    .onConflict((conflict) => conflict.columns(['answer_id', 'handle']).doUpdateSet(row))
    .execute()
  await countInFives(trx, ctx, input.answerId)
  const data = { ...about(bundle), answerId: input.answerId, verdict: input.verdict, day }
  await record(trx, own, VerdictGiven, { stream: `bundle/${bundle.id}`, data })
  if (effect === 'noted') return { reopened: false }
  // The remark is for who leads the overleg; the course is read by everybody in it.
  await reopen(trx, own, { bundleId: bundle.id, because: 'verdict', note: null })
  return { reopened: true }
}

/** Verdicts are counted once five wait, as they are then and for good: no two counts differ by fewer than five people. */
async function countInFives(trx: Trx, ctx: Ctx, answerId: string): Promise<void> {
  const waiting = await trx
    .selectFrom('verdict')
    .select('handle')
    .where('network_id', '=', ctx.scope.networkId)
    .where('answer_id', '=', answerId)
    .where('counted', 'is', null)
    .execute()
  if (waiting.length < MINIMUM_GROUP) return
  await trx
    .updateTable('verdict')
    .set((eb) => ({ counted: eb.ref('verdict') }))
    .where('network_id', '=', ctx.scope.networkId)
    .where('answer_id', '=', answerId)
    .where('counted', 'is', null)
    .execute()
}
