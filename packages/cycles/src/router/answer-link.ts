import { linkProcedure, router } from '@lerende/network'
import { z } from 'zod'
import { answerByLink } from '../commands/answer-link.ts'
import { answerByLinkInput, answerLinkInput } from '../inputs.ts'
import { answerView } from '../queries/answer-link.ts'
import { done, ok } from './outputs.ts'

/** The link in an invitation, for who does not sign in. */
export const answerLinkRouter = router({
  /** What the invitation is for and what was answered. Reading changes nothing: mail scanners open links. */
  answerLink: linkProcedure('komst.antwoorden')
    .input(answerLinkInput)
    .output(
      z.object({
        networkName: z.string(),
        overlegName: z.string(),
        startsAt: z.string(),
        endsAt: z.string(),
        place: z.string(),
        status: z.enum(['gepland', 'gehouden', 'geannuleerd']),
        rsvp: z.enum(['ja', 'misschien', 'nee']).nullable(),
        hasStandIn: z.boolean(),
        open: z.boolean(),
      }),
    )
    .query(({ ctx, input }) => {
      const { read, keys, clock } = ctx.house
      return answerView(read, { keys, token: input.token, now: clock.now() })
    }),

  /** Says whether they come, by POST. */
  answerByLink: linkProcedure('komst.antwoorden')
    .input(answerByLinkInput)
    .output(ok)
    .mutation(({ ctx, input }) => answerByLink(ctx.house, ctx.correlationId, input).then(() => done)),
})
