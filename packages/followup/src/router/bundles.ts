import { toText } from '@lerende/kernel'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { addToBundle, createBundle, dissolveBundle, removeFromBundle, renameBundle } from '../commands/bundles/compose.ts'
import { escalateBundle, referBack, reopenBundle } from '../commands/bundles/move.ts'
import {
  addToBundleInput,
  bundleInput,
  bundlesOfInput,
  createBundleInput,
  escalateBundleInput,
  referBackInput,
  removeFromBundleInput,
  renameBundleInput,
  reopenBundleInput,
} from '../inputs.ts'
import { bundleDetail, bundlesOf } from '../queries/bundles.ts'
import { shownCount } from '../rules/reviews/reviews.ts'
import { bundleDetailOutput, bundleInListOutput, done, ok } from './outputs.ts'
import { asBundleReader, asMember } from './reading.ts'

export const bundlesRouter = router({
  bundles: procedure('overleg.volgen')
    .input(bundlesOfInput)
    .output(z.array(bundleInListOutput))
    .query(async ({ ctx, input }) => {
      const { leads } = await asMember(ctx, { overlegId: input.overlegId })
      const rows = await bundlesOf(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
      return rows.map((row) => ({ ...row, signals: shownCount(row.signals, leads) }))
    }),

  bundle: procedure('overleg.volgen')
    .input(bundleInput)
    .output(bundleDetailOutput)
    .query(async ({ ctx, input }) => {
      let mine = false
      const detail = await bundleDetail(ctx.reader, ctx.scope, {
        ...input,
        now: toText(ctx.commandCtx.clock.now()),
        async view(bundle) {
          const reader = await asBundleReader(ctx, bundle)
          mine = reader.mine
          return reader
        },
      })
      return { ...detail, mine }
    }),

  createBundle: procedure('overleg.begeleiden')
    .input(createBundleInput)
    .output(z.object({ bundleId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => createBundle(trx, command, input))),

  addToBundle: procedure('overleg.begeleiden')
    .input(addToBundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await addToBundle(trx, command, input), done))),

  removeFromBundle: procedure('overleg.begeleiden')
    .input(removeFromBundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await removeFromBundle(trx, command, input), done))),

  /** Undoes putting together, while nothing came of it yet. */
  dissolveBundle: procedure('overleg.begeleiden')
    .input(bundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await dissolveBundle(trx, command, input), done))),

  renameBundle: procedure('overleg.begeleiden')
    .input(renameBundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await renameBundle(trx, command, input), done))),

  /** Hands a bundle to the overleg above. @returns which one that is */
  escalateBundle: procedure('overleg.begeleiden')
    .input(escalateBundleInput)
    .output(z.object({ overlegId: z.string(), overlegName: z.string() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => escalateBundle(trx, command, input))),

  /** Hands a bundle back to where it began. */
  referBack: procedure('overleg.begeleiden')
    .input(referBackInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await referBack(trx, command, input), done))),

  reopenBundle: procedure('overleg.begeleiden')
    .input(reopenBundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await reopenBundle(trx, command, input), done))),
})
