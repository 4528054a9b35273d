import { type House, makeCtx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { ChooseByLinkInput } from '../inputs.ts'
import { digestReader, preferenceOf } from '../queries.ts'
import { setPreference } from './preferences.ts'

/**
 * Lets whoever holds the link from a digest say how often it comes; day and time stay as they were.
 * @throws digest.link_invalid
 */
export async function chooseByLink(house: House, correlationId: string, input: ChooseByLinkInput): Promise<void> {
  const { clock, keys } = house
  await house.run(async (trx) => {
    const { scope, personId } = (await digestReader(trx, { keys, token: input.token })) ?? refuse('digest.link_invalid')
    const ctx = makeCtx({ scope, keys, clock, correlationId, actor: { kind: 'person', personId } })
    const { nextAt: _, ...before } = await preferenceOf(trx, scope, personId)
    // Never is never: who stops the overview does not want the answers one by one either.
    const atOnce = input.cadence === 'never' ? false : before.atOnce
    await setPreference(trx, ctx, { ...before, atOnce, cadence: input.cadence, personId })
  })
}
