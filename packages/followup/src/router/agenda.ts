import { toText } from '@lerende/kernel'
import { procedure, router } from '@lerende/network'
import { discussBundle, orderAgenda, scheduleBundle, unscheduleBundle } from '../commands/agenda/agenda.ts'
import { closeRound } from '../commands/rounds/close.ts'
import { roundFacts } from '../commands/rounds/places.ts'
import { bundleInput, orderAgendaInput, roundInput, scheduleBundleInput } from '../inputs.ts'
import { leadingRounds } from '../queries/leading.ts'
import { agendaOf, roundOverview } from '../queries/rounds.ts'
import { shownCount } from '../rules/reviews/reviews.ts'
import { agendaOutput, boxesOutput, done, leadingOutput, ok, roundOverviewOutput } from './outputs.ts'
import { asMember } from './reading.ts'

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

  discussBundle: procedure('overleg.begeleiden')
    .input(bundleInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => (await discussBundle(trx, command, input), done))),

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
