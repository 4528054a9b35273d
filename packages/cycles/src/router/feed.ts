import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { renewFeed, stopFeed } from '../commands/feed.ts'
import { feedTokenOf } from '../queries/feed.ts'
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
})
