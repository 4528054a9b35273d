import { type Ctx, cancelTimer, newId, setTimer, type Trx } from '@lerende/kernel'
import { FORGET_DAYS, forgetAuthors } from '@lerende/reflections'

const forgetKey = (bundleId: string) => `followup/forget/${bundleId}`

/** Plans that who contributed to an answered bundle is forgotten. */
export async function planToForget(trx: Trx, ctx: Ctx, bundleId: string): Promise<void> {
  const dueAt = ctx.clock.now().add({ hours: 24 * FORGET_DAYS })
  await setTimer(trx, ctx, { key: forgetKey(bundleId), kind: 'followup.forget', dueAt, data: { bundleId } })
}

/** The bundle is open again: it is counted anew from its next answer. */
export async function keepForNow(trx: Trx, ctx: Ctx, bundleId: string): Promise<void> {
  await cancelTimer(trx, ctx, forgetKey(bundleId))
}

/** Destroys every tie between an answered bundle and those who contributed to it. What they wrote stays. */
export async function forgetContributors(trx: Trx, ctx: Ctx, bundleId: string): Promise<void> {
  const signals = await trx
    .updateTable('signal')
    .set({ signed_person_id: null, reflection_id: null })
    .where('network_id', '=', ctx.scope.networkId)
    .where('bundle_id', '=', bundleId)
    .returning('id')
    .execute()
  await forgetAuthors(
    trx,
    ctx,
    signals.map((signal) => signal.id),
  )
  const verdicts = await trx
    .selectFrom('verdict')
    .innerJoin('answer', 'answer.id', 'verdict.answer_id')
    .select(['verdict.answer_id', 'verdict.handle'])
    .where('verdict.network_id', '=', ctx.scope.networkId)
    .where('answer.bundle_id', '=', bundleId)
    .execute()
  for (const { answer_id: answerId, handle } of verdicts) {
    await trx.updateTable('verdict').set({ handle: newId() }).where('answer_id', '=', answerId).where('handle', '=', handle).execute()
  }
}
