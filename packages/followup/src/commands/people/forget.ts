import { type Ctx, newId, type PersonId, type Trx, toText } from '@lerende/kernel'
import { freshMark, pseudonymOf } from '@lerende/reflections'

/**
 * Cuts verdicts and replies loose from the person who gave them, so that nobody can find out whose they were; they count on.
 * Decisions that the person saw to are nobody's for now.
 */
export async function forgetPersonInFollowup(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { networkId } = ctx.scope
  const pseudonym = pseudonymOf(ctx.keys, ctx.scope, personId)
  for (const { answer_id } of await verdictsOf(trx, ctx, pseudonym)) {
    // A mark of its own for each: with one for all of them they would still belong together.
    const fresh = freshMark()
    await trx
      .updateTable('verdict')
      .set((eb) => ({ pseudonym: eb.case().when('pseudonym', '=', pseudonym).then(fresh).else(eb.ref('pseudonym')).end() }))
      .where('answer_id', '=', answer_id)
      .execute()
  }
  for (const { decision_id } of await repliesOf(trx, ctx, pseudonym)) {
    const fresh = freshMark()
    await trx
      .updateTable('review_reply')
      .set((eb) => ({ pseudonym: eb.case().when('pseudonym', '=', pseudonym).then(fresh).else(eb.ref('pseudonym')).end() }))
      .where('decision_id', '=', decision_id)
      .execute()
  }
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
    .select(['answer_id', 'pseudonym'])
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('pseudonym', 'not like', FORGOTTEN)
    .execute()
  for (const { answer_id, pseudonym } of verdicts) {
    const row = trx.updateTable('verdict').set({ pseudonym: forgotten(), remark: null }).where('answer_id', '=', answer_id)
    await row.where('pseudonym', '=', pseudonym).execute()
  }
  const replies = await trx
    .selectFrom('review_reply')
    .select(['decision_id', 'pseudonym'])
    .where('network_id', '=', networkId)
    .where('day', '<', day)
    .where('pseudonym', 'not like', FORGOTTEN)
    .execute()
  for (const { decision_id, pseudonym } of replies) {
    const row = trx.updateTable('review_reply').set({ pseudonym: forgotten(), remark: null }).where('decision_id', '=', decision_id)
    await row.where('pseudonym', '=', pseudonym).execute()
  }
}

/** A keyed hash holds no colon, so these are told apart from what still waits to be forgotten. */
const FORGOTTEN = 'vergeten:%'

function forgotten(): string {
  return `vergeten:${newId()}`
}

function verdictsOf(trx: Trx, ctx: Ctx, pseudonym: string) {
  const all = trx.selectFrom('verdict').select('answer_id').where('network_id', '=', ctx.scope.networkId)
  return all.where('pseudonym', '=', pseudonym).execute()
}

function repliesOf(trx: Trx, ctx: Ctx, pseudonym: string) {
  const all = trx.selectFrom('review_reply').select('decision_id').where('network_id', '=', ctx.scope.networkId)
  return all.where('pseudonym', '=', pseudonym).execute()
}
