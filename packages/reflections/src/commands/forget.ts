import { type Ctx, type PersonId, setTimers, type Trx, toText } from '@lerende/kernel'
import { ownSubjects } from '../queries/authors.ts'
import { ownReflections } from '../queries/own-reflections.ts'
import { freshMark } from '../rules/fresh-mark.ts'
import { contributorIn } from '../rules/seal.ts'
import { forgetAuthors } from './authors.ts'

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
  for (const { id } of rows) await trx.updateTable('reflection').set({ turn: freshMark() }).where('id', '=', id).execute()
}

/**
 * Cuts everything here loose from a person for good: what they brought in stays, and not even who has the keys can find out
 * whose it was. Heads are still counted: in one overleg all of them get the same new mark. Rows of others beside them are
 * written anew too, so that neither their place in the table tells which ones changed.
 */
export async function forgetAuthor(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { networkId } = ctx.scope
  await forgetAuthors(trx, ctx, await ownSubjects(trx, ctx, personId))
  const overleggen = await trx.selectFrom('overleg').select('id').where('network_id', '=', networkId).execute()
  for (const { id: overlegId } of overleggen) {
    const own = contributorIn(ctx.keys, ctx.scope, { overlegId, personId })
    const fresh = freshMark()
    await trx
      .updateTable('reflection_score')
      .set((eb) => ({ contributor: eb.case().when('contributor', '=', own).then(fresh).else(eb.ref('contributor')).end() }))
      .where('network_id', '=', networkId)
      .where('overleg_id', '=', overlegId)
      .where('contributor', 'is not', null)
      .execute()
  }
  for (const { round_id: roundId, turn } of await ownReflections(trx, ctx, personId)) {
    const fresh = freshMark()
    await trx
      .updateTable('reflection')
      .set((eb) => ({ turn: eb.case().when('turn', '=', turn).then(fresh).else(eb.ref('turn')).end() }))
      .where('network_id', '=', networkId)
      .where('round_id', '=', roundId)
      .execute()
  }
}

/**
 * Takes away what was answered in reflections of before a moment, and whose they were. Figures stay: they are made of blocks,
 * and blocks hold sums alone.
 */
export async function forgetAnswers(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  const day = toText(before).slice(0, 10)
  const { networkId } = ctx.scope
  await trx
    .deleteFrom('reflection_score')
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('block_id', 'is not', null)
    .execute()
  await trx
    .updateTable('reflection')
    .set((eb) => ({ answers_json: '{}', turn: eb.ref('id') }))
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('answers_json', '!=', '{}')
    .execute()
}
