import { procedure, router } from '@lerende/network'
import { ontmoetingIdInput, overlegIdInput, roundIdInput, yearCalendarInput } from '../inputs.ts'
import { freePeriods } from '../queries/free-days.ts'
import { comingFor, ontmoetingById } from '../queries/ontmoetingen.ts'
import { overleggenFor, overlegView } from '../queries/overleg-views.ts'
import { ontmoetingView, roundView } from '../queries/round-views.ts'
import { requireRight } from '../queries/standing.ts'
import { yearCalendar } from '../queries/year-calendar.ts'
import {
  calendarOutput,
  comingOutput,
  freePeriodsOutput,
  ontmoetingOutput,
  overleggenOutput,
  overlegOutput,
  roundOutput,
} from './outputs.ts'

/** How far ahead "what is coming for me" looks: two months fit a person's own calendar. */
const COMING_HOURS = 62 * 24

export const readingRouter = router({
  /** The rhythm of the year: every ontmoeting between two days (both included), the rounds around them, and what is free. */
  calendar: procedure('jaarritme.zien')
    .input(yearCalendarInput)
    .output(calendarOutput)
    .query(({ ctx, input }) => yearCalendar(ctx.reader, ctx.scope, { ...input, personId: ctx.personId })),

  overleggen: procedure('jaarritme.zien')
    .output(overleggenOutput)
    .query(({ ctx }) => overleggenFor(ctx.reader, ctx.scope, { personId: ctx.personId, now: ctx.commandCtx.clock.now() })),

  overleg: procedure('jaarritme.zien')
    .input(overlegIdInput)
    .output(overlegOutput)
    .query(({ ctx, input }) => overlegView(ctx.reader, ctx.scope, { ...input, personId: ctx.personId, now: ctx.commandCtx.clock.now() })),

  round: procedure('jaarritme.zien')
    .input(roundIdInput)
    .output(roundOutput)
    .query(({ ctx, input }) => roundView(ctx.reader, ctx.scope, { ...input, personId: ctx.personId, now: ctx.commandCtx.clock.now() })),

  ontmoeting: procedure('ontmoeting.zien')
    .input(ontmoetingIdInput)
    .output(ontmoetingOutput)
    .query(async ({ ctx, input }) => {
      const { overlegId } = await ontmoetingById(ctx.reader, ctx.scope, input.ontmoetingId)
      await requireRight(ctx.reader, ctx.commandCtx, 'ontmoeting.zien', { ...input, overlegId })
      return ontmoetingView(ctx.reader, ctx.scope, { ...input, personId: ctx.personId, now: ctx.commandCtx.clock.now() })
    }),

  /** What I can come to in the coming two months, soonest first. */
  coming: procedure('eigen.zien')
    .output(comingOutput)
    .query(({ ctx }) => {
      const from = ctx.commandCtx.clock.now()
      return comingFor(ctx.reader, ctx.scope, { personId: ctx.personId, from, until: from.add({ hours: COMING_HOURS }) })
    }),

  /** Free days that the network added itself. */
  freePeriods: procedure('jaarritme.zien')
    .output(freePeriodsOutput)
    .query(({ ctx }) => freePeriods(ctx.reader, ctx.scope)),
})
