import { type Ctx, newId, setTimers, type Trx } from '@lerende/kernel'

/** Days after which a person is no longer tied to what they brought in: after the answer, or after their round. */
export const FORGET_DAYS = 30

/** Plans that who handed in what in these rounds is forgotten. */
export async function planToForget(trx: Trx, ctx: Ctx, roundIds: readonly string[]): Promise<void> {
  const dueAt = ctx.clock.now().add({ hours: 24 * FORGET_DAYS })
  const timers = roundIds.map((roundId) => ({ key: `reflections/forget/${roundId}`, kind: 'reflections.forget', dueAt, data: { roundId } }))
  await setTimers(trx, ctx, timers)
}

/** Makes every turn of a round nobody's: the reflections stay, without anybody. */
export async function forgetTurns(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const rows = await trx
    .selectFrom('reflection')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .execute()
  for (const { id } of rows) await trx.updateTable('reflection').set({ turn: newId() }).where('id', '=', id).execute()
}
