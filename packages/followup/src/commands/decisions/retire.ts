import { type Ctx, cancelTimer, type Trx } from '@lerende/kernel'

export const reviewKey = (decisionId: string) => `followup/review/${decisionId}`
export const concludeKey = (decisionId: string) => `followup/conclude/${decisionId}`
export const returnKey = (decisionId: string) => `followup/return/${decisionId}`

/** What was decided no longer stands: it stays readable, and nobody is asked about it or called back for it. */
export async function retireDecision(trx: Trx, ctx: Ctx, bundleId: string): Promise<void> {
  const rows = await trx
    .selectFrom('decision')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('bundle_id', '=', bundleId)
    .where('standing', '=', 1)
    .execute()
  for (const row of rows) {
    await trx.updateTable('decision').set({ standing: 0 }).where('id', '=', row.id).execute()
    for (const key of [reviewKey(row.id), concludeKey(row.id), returnKey(row.id)]) await cancelTimer(trx, ctx, key)
  }
}
