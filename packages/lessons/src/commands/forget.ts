import type { Ctx, PersonId, Trx } from '@lerende/kernel'

/** Lessons that the person owned are nobody's, for somebody else to take on; what they say stays. */
export async function forgetPersonInLessons(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  await trx
    .updateTable('lesson')
    .set({ owner_person_id: null })
    .where('network_id', '=', ctx.scope.networkId)
    .where('owner_person_id', '=', personId)
    .execute()
}
