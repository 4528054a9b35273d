import { RoundClosed, RoundsWithdrawn } from '@lerende/cycles'
import { on, subscription } from '@lerende/kernel'
import { sealBlocks, settleScores } from '../commands/seal-blocks.ts'

/** Blocks are made when a round closes, and never in between: then nobody can edit what is in them. */
export const blocksSubscription = subscription({
  name: 'reflections.blocks',
  on: [
    on(RoundClosed, async (trx, ctx, event) => {
      const { roundId, overlegId, niveau } = event.data
      await settleScores(trx, ctx, [roundId])
      await sealBlocks(trx, ctx, { overlegId, niveau })
    }),
    // A round without a turn never closes, but what people gave to it counts with the next one that does.
    on(RoundsWithdrawn, async (trx, ctx, event) => {
      const { roundIds } = event.data
      if (roundIds.length > 0) await settleScores(trx, ctx, roundIds)
    }),
  ],
})
