import { overleggenOf } from '@lerende/cycles'
import { yearCalendarInput } from '@lerende/cycles/inputs'
import { toText } from '@lerende/kernel'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { shareSignal, signSignal } from '../commands/signals/own-words.ts'
import { raiseSignal } from '../commands/signals/raise.ts'
import { submitWithSignals } from '../commands/signals/submit.ts'
import {
  overlegInput,
  raiseSignalInput,
  shareSignalInput,
  signalIdInput,
  signalsOfInput,
  signSignalInput,
  submitWithSignalsInput,
} from '../inputs.ts'
import { myContributions } from '../queries/contributions.ts'
import { flowsBetween } from '../queries/flows.ts'
import { owedBy } from '../queries/owed.ts'
import { overlegOfSignal } from '../queries/own-signals.ts'
import { overdueOf, signalsOf } from '../queries/signals.ts'
import { suggestBundles, suggestForSignal } from '../queries/suggestions.ts'
import { shownCount } from '../rules/reviews/reviews.ts'
import {
  contributionsOutput,
  done,
  flowsOutput,
  ok,
  overdueOutput,
  owedOutput,
  signalInListOutput,
  suggestionForSignalOutput,
  suggestionsOutput,
} from './outputs.ts'
import { asFacilitator, asMember } from './reading.ts'

export const signalsRouter = router({
  /** Brings in one point. Sending it twice brings it in once. */
  raiseSignal: procedure('overleg.inbrengen')
    .input(raiseSignalInput)
    .output(z.object({ signalId: z.string(), dueAt: z.string() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => raiseSignal(trx, command, input))),

  /** Hands in a reflection with the points that it raises: all of it, or nothing. */
  submitReflection: procedure('eigen.terugkijken')
    .input(submitWithSignalsInput)
    .output(z.object({ reflectionId: z.string(), signalIds: z.array(z.string()) }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => submitWithSignals(trx, command, input))),

  /** Puts my name with a point of mine, or takes it away until it is on an agenda. */
  signSignal: procedure('eigen.woorden')
    .input(signSignalInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await signSignal(trx, command, input), done))),

  /** Lets the whole overleg read a point of mine, or only who leads it until it is on an agenda. */
  shareSignal: procedure('eigen.woorden')
    .input(shareSignalInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await shareSignal(trx, command, input), done))),

  /** What became of what I brought in. */
  myContributions: procedure('eigen.zien')
    .output(contributionsOutput)
    .query(({ ctx }) => myContributions(ctx.reader, ctx.commandCtx, ctx.personId)),

  /** What I still have to bundle or answer, as who leads an overleg. */
  owed: procedure('eigen.zien')
    .output(owedOutput)
    .query(({ ctx }) => owedBy(ctx.reader, ctx.scope, { personId: ctx.personId, now: toText(ctx.commandCtx.clock.now()) })),

  /** What rose to an overleg above or came back down, for who follows one of the two sides. Both days included. */
  flows: procedure('eigen.zien')
    .input(yearCalendarInput)
    .output(flowsOutput)
    .query(async ({ ctx, input }) => {
      const mine = await overleggenOf(ctx.reader, ctx.scope, ctx.personId)
      return flowsBetween(ctx.reader, ctx.scope, { ...input, overlegIds: mine.map(({ id }) => id) })
    }),

  /** Signals of an overleg, for who bundles them. */
  signals: procedure('overleg.begeleiden', { audit: 'punten.gezien' })
    .input(signalsOfInput)
    .output(z.array(signalInListOutput))
    .query(async ({ ctx, input }) => {
      const { overlegId, roundId } = input
      await asFacilitator(ctx, roundId ? { overlegId, roundId } : { overlegId })
      return signalsOf(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
    }),

  /** What this signal could belong with. */
  suggestForSignal: procedure('overleg.begeleiden', { audit: 'punten.gezien' })
    .input(signalIdInput)
    .output(suggestionForSignalOutput)
    .query(async ({ ctx, input }) => {
      await asFacilitator(ctx, { overlegId: await overlegOfSignal(ctx.reader, ctx.scope, input.signalId) })
      return suggestForSignal(ctx.reader, ctx.scope, input)
    }),

  /** Which loose signals could be handled together. */
  suggestBundles: procedure('overleg.begeleiden', { audit: 'punten.gezien' })
    .input(overlegInput)
    .output(suggestionsOutput)
    .query(async ({ ctx, input }) => {
      await asFacilitator(ctx, { overlegId: input.overlegId })
      return suggestBundles(ctx.reader, ctx.scope, input)
    }),

  /** What of an overleg should have had an answer by now. */
  overdue: procedure('overleg.volgen')
    .input(overlegInput)
    .output(overdueOutput)
    .query(async ({ ctx, input }) => {
      const { leads } = await asMember(ctx, { overlegId: input.overlegId })
      const overdue = await overdueOf(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
      return { ...overdue, loose: overdue.loose.map((row) => ({ ...row, n: shownCount(row.n, leads) })) }
    }),
})
