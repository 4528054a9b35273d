import { procedure, router } from '@lerende/network'
import { checkIn } from '../commands/check-in.ts'
import { pressClock } from '../commands/meeting-clock.ts'
import { ontmoetingIdInput, pressClockInput } from '../inputs.ts'
import { liveView } from '../queries/meeting-clock.ts'
import { ontmoetingById } from '../queries/ontmoetingen.ts'
import { requireRight } from '../queries/standing.ts'
import { done, liveOutput, ok } from './outputs.ts'

const AT_TABLE = ['coordinator', 'begeleider', 'lid', 'gast']

/** What happens while an ontmoeting goes on. */
export const liveRouter = router({
  /** The clock, the moment it is, and who is in. */
  live: procedure('ontmoeting.zien')
    .input(ontmoetingIdInput)
    .output(liveOutput)
    .query(async ({ ctx, input }) => {
      const { overlegId } = await ontmoetingById(ctx.reader, ctx.scope, input.ontmoetingId)
      const standings = await requireRight(ctx.reader, ctx.commandCtx, 'ontmoeting.zien', { ...input, overlegId })
      const belongs = standings.some((one) => AT_TABLE.includes(one))
      return liveView(ctx.reader, ctx.scope, {
        ...input,
        now: ctx.commandCtx.clock.now(),
        atTable: (people) => belongs || people.some(({ personId }) => personId === ctx.personId),
      })
    }),

  pressClock: procedure('ontmoeting.leiden')
    .input(pressClockInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => pressClock(trx, command, input)).then(() => done)),

  /** I am there. */
  checkIn: procedure('eigen.komst')
    .input(ontmoetingIdInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => checkIn(trx, command, { ...input, personId: ctx.personId })).then(() => done)),
})
