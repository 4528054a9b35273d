import type { PersonId } from '@lerende/kernel'
import { on, subscription, timerHandler } from '@lerende/kernel'
import { PersonJoined, peopleByIds } from '@lerende/network'
import { z } from 'zod'
import { DEFAULT_PREFERENCE, setPreference } from '../commands/preferences.ts'
import { sendDueDigests } from '../commands/send.ts'

export const sendTimer = timerHandler({
  kind: 'digests.send',
  data: z.object({}),
  fire: (trx, ctx) => sendDueDigests(trx, ctx),
})

/** Whoever joins gets the usual digest until they choose otherwise. */
export const welcomeSubscription = subscription({
  name: 'digests.welcome',
  on: [
    on(PersonJoined, async (trx, ctx, event) => {
      // The event holds the id that the register made.
      const personId = event.data.personId as PersonId
      const known = await trx.selectFrom('digest_preference').select('person_id').where('person_id', '=', personId).executeTakeFirst()
      // Somebody may have left again before this was heard.
      const [person] = await peopleByIds(trx, ctx.scope, [personId])
      if (!known && person) await setPreference(trx, ctx, { ...DEFAULT_PREFERENCE, personId })
    }),
  ],
})
