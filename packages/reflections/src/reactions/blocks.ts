import { RoundClosed, RoundsWithdrawn } from '@lerende/cycles'
import { on, subscription, timerHandler } from '@lerende/kernel'
import { z } from 'zod'
import { forgetTurns, planToForget } from '../commands/forget.ts'
import { sealBlocks, settleScores } from '../commands/seal-blocks.ts'

/** Blocks are made when a round closes, and never in between: then nobody can edit what is in them. */
export const blocksSubscription = subscription({
  name: 'reflections.blocks',
  on: [
    on(RoundClosed, async (trx, ctx, event) => {
      const { roundId, overlegId, niveau } = event.data
      await settleScores(trx, ctx, [roundId])
      await sealBlocks(trx, ctx, { overlegId, niveau })
      await planToForget(trx, ctx, [roundId])
    }),
    // A round without a turn never closes, but what people gave to it counts with the next one that does.
    on(RoundsWithdrawn, async (trx, ctx, event) => {
      const { roundIds } = event.data
      if (roundIds.length === 0) return
      await settleScores(trx, ctx, roundIds)
      await planToForget(trx, ctx, roundIds)
    }),
  ],
})

/** Who handed in what is destroyed; what was handed in stays. */
export const forgetTimer = timerHandler({
  kind: 'reflections.forget',
  data: z.object({ roundId: z.string() }),
  fire: (trx, ctx, timer) => forgetTurns(trx, ctx, timer.data.roundId),
})
