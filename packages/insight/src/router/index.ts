import { toText } from '@lerende/kernel'
import { mergeRouters, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { compassInput } from '../inputs.ts'
import { compass } from '../queries/compass.ts'
import { answeredShare } from '../queries/share.ts'
import { knowingRouter } from './knowing.ts'

const figure = z.object({
  contributors: z.number(),
  n: z.number(),
  mean: z.number(),
  spread: z.number(),
  margin: z.number(),
})

const share = z.object({
  onTime: z.number(),
  late: z.number(),
  overdue: z.number(),
  open: z.number(),
  share: z.number().nullable(),
})

const figuresRouter = router({
  /** How the network keeps its promise; the same for everyone, also when it is bad. */
  answeredShare: procedure('belofte.zien')
    .input(z.object({ overlegId: z.uuid().optional() }).default({}))
    .output(share.extend({ trend: z.array(share.extend({ period: z.string() })) }))
    .query(({ ctx, input }) => {
      const now = ctx.house.clock.now()
      const since = toText(now.subtract({ hours: 24 * 365 }))
      return answeredShare(ctx.reader, ctx.scope, {
        now: toText(now),
        since,
        ...(input.overlegId ? { overlegId: input.overlegId } : {}),
      })
    }),

  compass: procedure('kompas.zien')
    .input(compassInput)
    .output(
      z.array(
        z.object({
          measure: z.string(),
          uitgangspunt: z.string().nullable(),
          total: figure,
          course: z.array(figure.extend({ from: z.string(), until: z.string() })),
        }),
      ),
    )
    .query(({ ctx, input }) => compass(ctx.reader, ctx.scope, input)),
})

export const insightRouter = mergeRouters(figuresRouter, knowingRouter)
