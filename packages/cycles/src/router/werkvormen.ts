import type { Werkvorm } from '@lerende/content/inputs'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { chooseWerkvorm } from '../commands/choose-werkvorm.ts'
import { chooseWerkvormInput, werkvormKeyInput } from '../inputs.ts'
import { ontmoetingenToLead, werkvormByKey, werkvormen } from '../queries/werkvormen.ts'
import { done, ok, toLeadOutput, werkvormenOutput } from './outputs.ts'

export const werkvormenRouter = router({
  /** Every werkvorm of the network's content. */
  werkvormen: procedure('werkvormen.zien')
    .output(werkvormenOutput)
    .query(({ ctx }) => werkvormen(ctx.reader, ctx.scope)),

  werkvorm: procedure('werkvormen.zien')
    .input(werkvormKeyInput)
    // Checked by the content room when the pack was loaded.
    .output(z.custom<Werkvorm>())
    .query(({ ctx, input }) => werkvormByKey(ctx.reader, ctx.scope, input.key)),

  /** The ontmoetingen to come of which I may choose the werkvorm. */
  toLead: procedure('eigen.zien')
    .output(toLeadOutput)
    .query(({ ctx }) => ontmoetingenToLead(ctx.reader, ctx.scope, { personId: ctx.personId, now: ctx.commandCtx.clock.now() })),

  chooseWerkvorm: procedure('ontmoeting.leiden')
    .input(chooseWerkvormInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => chooseWerkvorm(trx, command, input)).then(() => done)),
})
