import { type Ctx, type PersonId, type Trx, toText } from '@lerende/kernel'
import { preferenceOf } from '../queries.ts'
import { setPreference } from './preferences.ts'

/** Somebody complained about our mail: all that can be stopped stops at once, until they choose it again themselves. */
export async function stopAfterComplaint(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  const { nextAt: _, ...before } = await preferenceOf(trx, ctx.scope, personId)
  await setPreference(trx, ctx, { ...before, cadence: 'never', atOnce: false, letters: false, personId })
  await trx
    .updateTable('digest_preference')
    .set({ complained_at: toText(ctx.clock.now()) })
    .where('network_id', '=', ctx.scope.networkId)
    .where('person_id', '=', personId)
    .execute()
}
