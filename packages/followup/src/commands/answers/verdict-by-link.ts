import { DomainError, type House, makeCtx } from '@lerende/kernel'
import type { VerdictByLinkInput } from '../../inputs.ts'
import { answerOfLink } from '../../queries/answer-by-link.ts'
import { giveVerdict } from './verdict.ts'

/**
 * Whether an answer is useful, said from a mail without signing in. Who brought nothing in is thanked all the same, and nothing
 * that others see changes: whoever holds the mail, or was passed it on, learns nothing of who did.
 * @throws verdict.link_invalid, answer.outdated, answer.too_old, followup.personal_data, followup.confirm_personal
 */
export async function giveVerdictByLink(house: House, correlationId: string, input: VerdictByLinkInput): Promise<void> {
  const { clock, keys } = house
  const { token, ...verdict } = input
  const { scope, personId, answerId } = await answerOfLink(house.read, { keys, token, now: clock.now() })
  try {
    await house.run(async (trx) => {
      const ctx = makeCtx({ scope, keys, clock, correlationId, actor: { kind: 'person', personId } })
      await giveVerdict(trx, ctx, { ...verdict, answerId })
    })
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'contributor.only')) throw error
  }
}
