import { OntmoetingMoved, RoundPhaseEntered, RoundsRescheduled } from '@lerende/cycles'
import { on, subscription, timerHandler } from '@lerende/kernel'
import { z } from 'zod'
import { schedulePreread, sendPreread } from '../commands/preread.ts'

export const prereadTimer = timerHandler({
  kind: 'digests.preread',
  data: z.object({ ontmoetingId: z.string() }),
  fire: (trx, ctx, { data }) => sendPreread(trx, ctx, data.ontmoetingId),
})

/** When a board gets what it has to read: known as soon as its round takes input, and moved along with its ontmoeting. */
export const prereadSubscription = subscription({
  name: 'digests.preread',
  on: [
    on(RoundPhaseEntered, async (trx, ctx, event) => {
      const { phase, niveau, ontmoetingId } = event.data
      if (phase === 'ophalen' && niveau === 'bestuur') await schedulePreread(trx, ctx, ontmoetingId)
    }),
    on(OntmoetingMoved, (trx, ctx, event) => schedulePreread(trx, ctx, event.data.ontmoetingId)),
    on(RoundsRescheduled, async (trx, ctx, event) => {
      if (event.data.niveau !== 'bestuur') return
      for (const { ontmoetingId } of event.data.rounds) await schedulePreread(trx, ctx, ontmoetingId)
    }),
  ],
})
