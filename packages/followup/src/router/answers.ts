import { linkProcedure, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { answerBundle } from '../commands/answers/answer.ts'
import { giveVerdict } from '../commands/answers/verdict.ts'
import { giveVerdictByLink } from '../commands/answers/verdict-by-link.ts'
import { decideBundle, proposedReviewDay } from '../commands/decisions/decide.ts'
import { replyToReview } from '../commands/reviews/reviews.ts'
import {
  answerBundleInput,
  decideInput,
  giveVerdictInput,
  overlegInput,
  replyToReviewInput,
  verdictByLinkInput,
  verdictLinkInput,
} from '../inputs.ts'
import { answerOfLink } from '../queries/answer-by-link.ts'
import { decisionsOf } from '../queries/decisions.ts'
import { reviewsFor } from '../queries/reviews.ts'
import { decisionOutput, done, ok, reviewsOutput } from './outputs.ts'
import { asMember } from './reading.ts'

export const answersRouter = router({
  decisions: procedure('overleg.volgen')
    .input(overlegInput)
    .output(z.array(decisionOutput))
    .query(async ({ ctx, input }) => {
      const { leads } = await asMember(ctx, { overlegId: input.overlegId })
      return decisionsOf(ctx.reader, ctx.scope, { ...input, withRemarks: leads })
    }),

  /** The day that the form proposes for asking whether it really changed. */
  proposedReviewDay: procedure('eigen.zien')
    .output(z.object({ day: z.string() }))
    .query(async ({ ctx }) => ({ day: await proposedReviewDay(ctx.reader, ctx.commandCtx) })),

  decide: procedure('overleg.begeleiden')
    .input(decideInput)
    .output(z.object({ decisionId: z.string(), reviewDay: z.string().nullable(), returnDay: z.string().nullable() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => decideBundle(trx, command, input))),

  answerBundle: procedure('overleg.begeleiden')
    .input(answerBundleInput)
    .output(z.object({ answerId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => answerBundle(trx, command, input))),

  /** Whether the answer helps me. `no` opens the bundle again. */
  giveVerdict: procedure('eigen.oordelen')
    .input(giveVerdictInput)
    .output(z.object({ reopened: z.boolean() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => giveVerdict(trx, command, input))),

  /** The answer that a link in a mail is about, as that mail told it. */
  answerByLink: linkProcedure('antwoord.oordelen')
    .input(verdictLinkInput)
    .output(z.object({ title: z.string(), text: z.string(), overlegName: z.string(), networkName: z.string() }))
    .query(async ({ ctx, input }) => {
      const { read, keys, clock } = ctx.house
      const { title, text, overlegName, networkName } = await answerOfLink(read, { keys, token: input.token, now: clock.now() })
      return { title, text, overlegName, networkName }
    }),

  /** Says whether the answer helps, without signing in. The same thanks for everybody, so that nobody learns who brought it in. */
  giveVerdictByLink: linkProcedure('antwoord.oordelen')
    .input(verdictByLinkInput)
    .output(ok)
    .mutation(async ({ ctx, input }) => {
      await giveVerdictByLink(ctx.house, ctx.correlationId, input)
      return done
    }),

  /** Of which decisions I can say now whether it has really changed. */
  reviews: procedure('eigen.zien')
    .output(reviewsOutput)
    .query(({ ctx }) => reviewsFor(ctx.reader, ctx.commandCtx, ctx.personId)),

  /** Whether it has really changed. */
  replyToReview: procedure('eigen.oordelen')
    .input(replyToReviewInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await replyToReview(trx, command, input), done))),
})
