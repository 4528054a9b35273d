import { requireRight } from '@lerende/cycles'
import { toText } from '@lerende/kernel'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { discussBundle, orderAgenda, scheduleBundle, setAgenda, unscheduleBundle } from '../commands/agenda/agenda.ts'
import { closeDots, giveDots, openDots } from '../commands/agenda/dots.ts'
import { closeRound } from '../commands/rounds/close.ts'
import { roundFacts } from '../commands/rounds/places.ts'
import { bundleInput, followUpInput, giveDotsInput, orderAgendaInput, roundInput, scheduleBundleInput } from '../inputs.ts'
import { dotsAskedOf, dotsOf } from '../queries/dots.ts'
import { followUpOf } from '../queries/follow-up.ts'
import { leadingRounds } from '../queries/leading.ts'
import { proposedAgendaOf } from '../queries/proposed-agenda.ts'
import { agendaOf, roundOverview } from '../queries/rounds.ts'
import { shownCount } from '../rules/reviews/reviews.ts'
import {
  agendaOutput,
  boxesOutput,
  done,
  dotsAskedOutput,
  dotsOutput,
  followUpOutput,
  leadingOutput,
  ok,
  roundOverviewOutput,
} from './outputs.ts'
import { asFacilitator, asMember } from './reading.ts'

export const agendaRouter = router({
  agenda: procedure('overleg.volgen')
    .input(roundInput)
    .output(agendaOutput)
    .query(async ({ ctx, input }) => {
      const agenda = await agendaOf(ctx.reader, ctx.scope, input)
      const place = { overlegId: agenda.overlegId, ...input }
      const { leads } = await asMember(ctx, place)
      const shown = <T extends { signals: number }>(row: T) => ({ ...row, signals: shownCount(row.signals, leads) })
      return { ...agenda, items: agenda.items.map(shown), waiting: agenda.waiting.map(shown) }
    }),

  /** @returns how the minutes fit: more than there are is allowed */
  scheduleBundle: procedure('overleg.begeleiden')
    .input(scheduleBundleInput)
    .output(boxesOutput)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => scheduleBundle(trx, command, input))),

  unscheduleBundle: procedure('overleg.begeleiden')
    .input(bundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await unscheduleBundle(trx, command, input), done))),

  orderAgenda: procedure('overleg.begeleiden')
    .input(orderAgendaInput)
    .output(boxesOutput)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => orderAgenda(trx, command, input))),

  /** Makes the agenda exactly this, in one go: a proposal that is taken over, or the one of before. */
  setAgenda: procedure('overleg.begeleiden')
    .input(orderAgendaInput)
    .output(boxesOutput)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => setAgenda(trx, command, input))),

  /** How choosing what goes first stands, and my own dots. */
  dots: procedure('overleg.kiezen')
    .input(roundInput)
    .output(dotsOutput)
    .query(async ({ ctx, input }) => {
      const { overlegId } = await roundFacts(ctx.reader, ctx.scope, input.roundId)
      await requireRight(ctx.reader, ctx.commandCtx, 'overleg.kiezen', { overlegId })
      return dotsOf(ctx.reader, ctx.commandCtx, { ...input, personId: ctx.personId })
    }),

  /** Rounds in which I am asked what should go first. */
  dotsAsked: procedure('eigen.zien')
    .output(dotsAskedOutput)
    .query(({ ctx }) => dotsAskedOf(ctx.reader, ctx.commandCtx, ctx.personId)),

  openDots: procedure('overleg.begeleiden')
    .input(roundInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await openDots(trx, command, input), done))),

  giveDots: procedure('overleg.kiezen')
    .input(giveDotsInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await giveDots(trx, command, input), done))),

  closeDots: procedure('overleg.begeleiden')
    .input(roundInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await closeDots(trx, command, input), done))),

  /** An agenda that fits the ontmoeting, as a proposal: nothing is changed by asking. */
  proposedAgenda: procedure('overleg.begeleiden')
    .input(roundInput)
    .output(z.array(z.object({ bundleId: z.string(), title: z.string(), minutes: z.number() })))
    .query(async ({ ctx, input }) => {
      const { overlegId } = await roundFacts(ctx.reader, ctx.scope, input.roundId)
      await asFacilitator(ctx, { overlegId, ...input })
      return proposedAgendaOf(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
    }),

  discussBundle: procedure('overleg.begeleiden')
    .input(bundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await discussBundle(trx, command, input), done))),

  /** The course of everything in the overleggen that I follow, a page at a time. */
  followUp: procedure('eigen.zien')
    .input(followUpInput)
    .output(followUpOutput)
    .query(({ ctx, input }) =>
      followUpOf(ctx.reader, ctx.scope, { ...input, personId: ctx.personId, now: toText(ctx.commandCtx.clock.now()) }),
    ),

  /** A round at a glance, and what keeps it from closing. */
  round: procedure('overleg.volgen')
    .input(roundInput)
    .output(roundOverviewOutput)
    .query(async ({ ctx, input }) => {
      const place = { overlegId: (await roundFacts(ctx.reader, ctx.scope, input.roundId)).overlegId, ...input }
      const { leads } = await asMember(ctx, place)
      const overview = await roundOverview(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
      const { loose, bundled } = overview.signals
      return { ...overview, signals: { loose: shownCount(loose, leads), bundled: shownCount(bundled, leads) } }
    }),

  /** The rounds that I lead, with what they ask now. */
  leading: procedure('eigen.zien')
    .output(leadingOutput)
    .query(({ ctx }) => leadingRounds(ctx.reader, ctx.scope, { personId: ctx.personId, now: toText(ctx.commandCtx.clock.now()) })),

  closeRound: procedure('overleg.begeleiden')
    .input(roundInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await closeRound(trx, command, input), done))),
})
