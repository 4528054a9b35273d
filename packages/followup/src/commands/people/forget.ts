import { type Ctx, newId, type PersonId, type Trx, toText } from '@lerende/kernel'
import { freshMark } from '@lerende/reflections'
import { ownChoices } from '../../queries/dots.ts'
import { ownReplies, ownVerdicts } from '../../queries/own-verdicts.ts'

/**
 * Cuts verdicts and replies loose from the person who gave them, so that nobody can find out whose they were; they count on.
 * Signatures go too, and decisions that the person saw to are nobody's for now.
 */
export async function forgetPersonInFollowup(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { networkId } = ctx.scope
  for (const { answerId, handle } of await ownVerdicts(trx, ctx, personId)) {
    // The rows of others beside it are written anew too, so that its place in the table tells nothing.
    await trx
      .updateTable('verdict')
      .set((eb) => ({ handle: eb.case().when('handle', '=', handle).then(freshMark()).else(eb.ref('handle')).end() }))
      .where('answer_id', '=', answerId)
      .execute()
  }
  for (const { decisionId, handle } of await ownReplies(trx, ctx, personId)) {
    await trx
      .updateTable('review_reply')
      .set((eb) => ({ handle: eb.case().when('handle', '=', handle).then(freshMark()).else(eb.ref('handle')).end() }))
      .where('decision_id', '=', decisionId)
      .execute()
  }
  for (const { roundId, handle } of await ownChoices(trx, ctx, { personId })) {
    await trx.deleteFrom('dot_choice').where('round_id', '=', roundId).where('handle', '=', handle).execute()
  }
  await trx
    .updateTable('signal')
    .set({ signed_person_id: null })
    .where('network_id', '=', networkId)
    .where('signed_person_id', '=', personId)
    .execute()
  await trx
    .updateTable('decision')
    .set({ owner: null, owner_person_id: null })
    .where('network_id', '=', networkId)
    .where('owner_person_id', '=', personId)
    .execute()
}

/** Takes away what people wrote with a verdict or a reply of before a moment, and by whom; what they said of it counts on. */
export async function forgetRemarks(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  const day = toText(before).slice(0, 10)
  const { networkId } = ctx.scope
  const verdicts = await trx
    .selectFrom('verdict')
    .select(['answer_id', 'handle'])
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('handle', 'not like', FORGOTTEN)
    .execute()
  for (const { answer_id, handle } of verdicts) {
    const row = trx.updateTable('verdict').set({ handle: forgotten(), remark: null }).where('answer_id', '=', answer_id)
    await row.where('handle', '=', handle).execute()
  }
  const replies = await trx
    .selectFrom('review_reply')
    .select(['decision_id', 'handle'])
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('handle', 'not like', FORGOTTEN)
    .execute()
  for (const { decision_id, handle } of replies) {
    const row = trx.updateTable('review_reply').set({ handle: forgotten(), remark: null }).where('decision_id', '=', decision_id)
    await row.where('handle', '=', handle).execute()
  }
}

/** A keyed hash holds no colon, so these are told apart from what still waits to be forgotten. */
const FORGOTTEN = 'vergeten:%'

function forgotten(): string {
  return `vergeten:${newId()}`
}
