import { type House, makeCtx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { AnswerPollByLinkInput } from '../inputs.ts'
import { pollReader } from '../queries/date-poll.ts'
import { answerDatePoll } from './date-poll.ts'

/** Lets whoever holds the link from a mail say which moments suit. @throws cycles.poll_link_invalid, and what answerDatePoll throws */
export async function answerPollByLink(house: House, correlationId: string, input: AnswerPollByLinkInput): Promise<void> {
  const { clock, keys } = house
  await house.run(async (trx) => {
    const { scope, personId, poll } = (await pollReader(trx, { keys, token: input.token })) ?? refuse('cycles.poll_link_invalid')
    const ctx = makeCtx({ scope, keys, clock, correlationId, actor: { kind: 'person', personId } })
    await answerDatePoll(trx, ctx, { overlegId: poll.overleg_id, pollId: poll.id, personId, votes: input.votes })
  })
}
