import { linkProcedure, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { answerDatePoll, openDatePoll, pickMoment, stopDatePoll } from '../commands/date-poll.ts'
import { answerPollByLink } from '../commands/poll-link.ts'
import {
  answerDatePollInput,
  answerLinkInput,
  answerPollByLinkInput,
  openDatePollInput,
  overlegIdInput,
  pollInput,
  pollMomentInput,
} from '../inputs.ts'
import { datePollView, pollLinkView } from '../queries/date-poll.ts'
import { overlegById } from '../queries/overleggen.ts'
import { requireRight } from '../queries/standing.ts'
import { SUITS } from '../tables.ts'
import { done, ok } from './outputs.ts'

const suits = z.enum(SUITS)
const head = {
  pollId: z.string(),
  topic: z.string(),
  place: z.string(),
  minutes: z.number(),
  status: z.enum(['open', 'gekozen', 'gestopt']),
  ontmoetingId: z.string().nullable(),
  moments: z.array(
    z.object({
      momentId: z.string(),
      startsAt: z.string(),
      endsAt: z.string(),
      free: z.array(z.string()),
      gone: z.boolean(),
      mine: suits.nullable(),
    }),
  ),
}

/** When a gathering outside the rhythm suits. */
export const datePollRouter = router({
  datePoll: procedure('overleg.datum.prikken')
    .input(overlegIdInput)
    .output(
      z.object({
        overlegName: z.string(),
        /** where and how long the overleg meets as a rule */
        place: z.string(),
        minutes: z.number(),
        mayAsk: z.boolean(),
        poll: z
          .object({
            ...head,
            mayAnswer: z.boolean(),
            people: z.array(
              z.object({ personId: z.string(), name: z.string(), answers: z.array(z.object({ momentId: z.string(), answer: suits })) }),
            ),
          })
          .nullable(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { id: overlegId } = await overlegById(ctx.reader, ctx.scope, input.overlegId)
      await requireRight(ctx.reader, ctx.commandCtx, 'overleg.datum.prikken', { overlegId })
      return datePollView(ctx.reader, ctx.scope, { overlegId, personId: ctx.personId, now: ctx.commandCtx.clock.now() })
    }),

  openDatePoll: procedure('overleg.datum.vragen')
    .input(openDatePollInput)
    .output(z.object({ pollId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => ({ pollId: await openDatePoll(trx, command, input) }))),

  answerDatePoll: procedure('overleg.datum.prikken')
    .input(answerDatePollInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run((trx, command) => answerDatePoll(trx, command, { ...input, personId: ctx.personId })).then(() => done),
    ),

  pickMoment: procedure('overleg.datum.vragen')
    .input(pollMomentInput)
    .output(z.object({ ontmoetingId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => ({ ontmoetingId: await pickMoment(trx, command, input) }))),

  stopDatePoll: procedure('overleg.datum.vragen')
    .input(pollInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => stopDatePoll(trx, command, input)).then(() => done)),

  /** The link in the mail that asks. Reading changes nothing. */
  pollLink: linkProcedure('datum.antwoorden')
    .input(answerLinkInput)
    .output(z.object({ networkName: z.string(), overlegName: z.string(), ...head }))
    .query(({ ctx, input }) => {
      const { read, keys, clock } = ctx.house
      return pollLinkView(read, { keys, token: input.token, now: clock.now() })
    }),

  answerPollByLink: linkProcedure('datum.antwoorden')
    .input(answerPollByLinkInput)
    .output(ok)
    .mutation(({ ctx, input }) => answerPollByLink(ctx.house, ctx.correlationId, input).then(() => done)),
})
