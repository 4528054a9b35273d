import { type House, makeCtx } from '@lerende/kernel'
import { personByEmail } from '@lerende/network'
import { refuse } from '../errors.ts'
import type { AnswerByLinkInput } from '../inputs.ts'
import { invitationReader } from '../queries/answer-link.ts'
import { giveRsvp } from './attendance.ts'

/**
 * Lets whoever holds the link from an invitation say whether they come, or who comes instead.
 * @throws cycles.answer_link_invalid, cycles.unknown_stand_in, and what giveRsvp throws
 */
export async function answerByLink(house: House, correlationId: string, input: AnswerByLinkInput): Promise<void> {
  const { clock, keys } = house
  await house.run(async (trx) => {
    const { scope, personId, ontmoetingId } =
      (await invitationReader(trx, { keys, token: input.token })) ?? refuse('cycles.answer_link_invalid')
    const ctx = makeCtx({ scope, keys, clock, correlationId, actor: { kind: 'person', personId } })
    const address = input.standInEmail
    const standIn =
      address === null ? null : ((await personByEmail(trx, scope, address)) ?? refuse('cycles.unknown_stand_in', { field: 'standInEmail' }))
    if (standIn?.id === personId) refuse('cycles.unknown_stand_in', { field: 'standInEmail' })
    await giveRsvp(trx, ctx, { ontmoetingId, personId, rsvp: input.rsvp, replacedBy: standIn?.id ?? null })
  })
}
