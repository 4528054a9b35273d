import { on, subscription, timerHandler } from '@lerende/kernel'
import { NetworkFounded } from '@lerende/network'
import { z } from 'zod'
import { planSweep, sweep } from '../commands/sweep.ts'

export const sweepTimer = timerHandler({
  kind: 'privacy.sweep',
  data: z.object({}),
  async fire(trx, ctx) {
    await sweep(trx, ctx)
    await planSweep(trx, ctx)
  },
})

/** Reads the log from its beginning, so that networks of before this room are swept as well. */
export const sweepSubscription = subscription({
  name: 'privacy.sweep',
  on: [on(NetworkFounded, (trx, ctx) => planSweep(trx, ctx))],
})
