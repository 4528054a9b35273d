import { currentItem } from '@lerende/content'
import { type Ctx, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { WerkvormChosen } from '../events.ts'
import type { ChooseWerkvormInput } from '../inputs.ts'
import { refsOf, stillToCome } from './ontmoeting.ts'

/**
 * Chooses the werkvorm of one ontmoeting that is still to come, or none. The same again changes nothing.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began, cycles.unknown_werkvorm
 */
export async function chooseWerkvorm(trx: Trx, ctx: Ctx, input: ChooseWerkvormInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input.ontmoetingId)
  if (input.werkvorm !== null && !(await currentItem(trx, ctx.scope, 'werkvorm', input.werkvorm))) {
    refuse('cycles.unknown_werkvorm', { field: 'werkvorm' })
  }
  if (ontmoeting.werkvorm === input.werkvorm) return
  await record(trx, ctx, WerkvormChosen, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), werkvorm: input.werkvorm },
  })
  await trx.updateTable('ontmoeting').set({ werkvorm: input.werkvorm }).where('id', '=', ontmoeting.id).execute()
}
