import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { renewFeed, renewOverlegFeed, stopFeed, stopOverlegFeed } from '../commands/feed.ts'
import { overlegIdInput } from '../inputs.ts'
import { feedTokenOf } from '../queries/feed.ts'
import { overlegById } from '../queries/overleggen.ts'
import { done, ok } from './outputs.ts'

/** The address with which a calendar elsewhere shows what I am asked for. */
export const feedRouter = router({
  /** The secret part of my address, or null while I have none. */
  feed: procedure('eigen.agenda')
    .output(z.object({ token: z.string().nullable() }))
    .query(async ({ ctx }) => {
      const token = await feedTokenOf(ctx.reader, ctx.scope, { keys: ctx.commandCtx.keys, personId: ctx.personId })
      return { token }
    }),

  renewFeed: procedure('eigen.agenda')
    .output(ok)
    .mutation(({ ctx }) => ctx.run((trx, command) => renewFeed(trx, command, ctx)).then(() => done)),

  stopFeed: procedure('eigen.agenda')
    .output(ok)
    .mutation(({ ctx }) => ctx.run((trx, command) => stopFeed(trx, command, ctx)).then(() => done)),

  /** The same for all of one overleg. */
  overlegFeed: procedure('jaarritme.zien')
    .input(overlegIdInput)
    .output(z.object({ token: z.string().nullable() }))
    .query(async ({ ctx, input }) => {
      const overleg = await overlegById(ctx.reader, ctx.scope, input.overlegId)
      const token = await feedTokenOf(ctx.reader, ctx.scope, { keys: ctx.commandCtx.keys, personId: ctx.personId, overlegId: overleg.id })
      return { token }
    }),

  renewOverlegFeed: procedure('jaarritme.zien')
    .input(overlegIdInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run((trx, command) => renewOverlegFeed(trx, command, { ...input, personId: ctx.personId })).then(() => done),
    ),

  stopOverlegFeed: procedure('jaarritme.zien')
    .input(overlegIdInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run((trx, command) => stopOverlegFeed(trx, command, { ...input, personId: ctx.personId })).then(() => done),
    ),
})
