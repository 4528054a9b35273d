import { type House, makeCtx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { ChooseByLinkInput } from '../inputs.ts'
import { digestReader, preferenceOf } from '../queries.ts'
import { setPreference } from './preferences.ts'

/**
 * Lets whoever holds the link from a mail say how often the overview comes; day and time stay as they were.
 * @param input.lettersToo with never: no letters that can be stopped either
 * @throws digest.link_invalid
 */
export async function chooseByLink(
  house: House,
  correlationId: string,
  input: ChooseByLinkInput & { lettersToo?: boolean },
): Promise<void> {
  const { clock, keys } = house
  await house.run(async (trx) => {
    const { scope, personId } = (await digestReader(trx, { keys, token: input.token })) ?? refuse('digest.link_invalid')
    const ctx = makeCtx({ scope, keys, clock, correlationId, actor: { kind: 'person', personId } })
    const { nextAt: _, ...before } = await preferenceOf(trx, scope, personId)
    // Never is never: who stops the overview does not want the answers one by one either.
    const atOnce = input.cadence === 'never' ? false : before.atOnce
    // Whoever wants an overview again hears of ontmoetingen again as well.
    const letters = input.cadence === 'never' ? before.letters && !input.lettersToo : true
    await setPreference(trx, ctx, { ...before, atOnce, letters, cadence: input.cadence, personId })
  })
}
