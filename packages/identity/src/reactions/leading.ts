import { BegeleiderAsked, MemberJoined, NiveauCoordinatorAppointed } from '@lerende/cycles'
import { on, subscription } from '@lerende/kernel'
import { tightenSessions } from '../commands/second-factor.ts'

/** Who begins to lead sees and does more: their sessions last as long as a leader's, and a passkey that they have has to be shown. */
export const leadingSubscription = subscription({
  name: 'identity.leading',
  on: [
    on(MemberJoined, async (trx, ctx, { data }) => {
      if (data.role !== 'lid') await tightenSessions(trx, ctx, data.personId)
    }),
    on(NiveauCoordinatorAppointed, (trx, ctx, { data }) => tightenSessions(trx, ctx, data.personId)),
    on(BegeleiderAsked, (trx, ctx, { data }) => tightenSessions(trx, ctx, data.personId)),
  ],
})
