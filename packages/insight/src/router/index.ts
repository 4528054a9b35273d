import { invited, ontmoetingById, requireRight } from '@lerende/cycles'
import { toText } from '@lerende/kernel'
import { may, mergeRouters, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { compassGroupsInput, compassInput, strangersInput } from '../inputs.ts'
import { strangersAmong } from '../queries/acquaintance.ts'
import { compass, compassGroups } from '../queries/compass.ts'
import { answeredShare } from '../queries/share.ts'
import { knowingRouter } from './knowing.ts'

const figure = z.object({
  contributors: z.number(),
  n: z.number(),
  mean: z.number(),
  spread: z.number(),
  margin: z.number(),
})

const measure = z.object({
  measure: z.string(),
  uitgangspunt: z.string().nullable(),
  total: figure,
  course: z.array(figure.extend({ from: z.string(), until: z.string() })),
})

const share = z.object({
  onTime: z.number(),
  late: z.number(),
  overdue: z.number(),
  open: z.number(),
  share: z.number().nullable(),
})

/** Who has a place at the table; others may see when and where. */
const AT_TABLE = ['coordinator', 'begeleider', 'lid', 'gast']

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
    .output(z.array(measure))
    .query(({ ctx, input }) => compass(ctx.reader, ctx.scope, input)),

  /** The kompas per overleg, niveau, stroom or relatie: each only against itself. */
  compassGroups: procedure('kompas.zien')
    .input(compassGroupsInput)
    .output(z.array(z.object({ group: z.string(), measures: z.array(measure) })))
    .query(({ ctx, input }) => compassGroups(ctx.reader, ctx.scope, input)),

  /** Who of those at one ontmoeting never sat together before: of oneself, and for who leads of everybody. */
  strangers: procedure('ontmoeting.zien')
    .input(strangersInput)
    .output(z.object({ people: z.number(), never: z.number(), pairs: z.array(z.tuple([z.string(), z.string()])) }))
    .query(async ({ ctx, input }) => {
      const { overlegId } = await ontmoetingById(ctx.reader, ctx.scope, input.ontmoetingId)
      const standings = await requireRight(ctx.reader, ctx.commandCtx, 'ontmoeting.zien', { ...input, overlegId })
      if (!standings.some((one) => AT_TABLE.includes(one))) return { people: 0, never: 0, pairs: [] }
      const people = await invited(ctx.reader, ctx.scope, input.ontmoetingId)
      const coming = people.filter(({ rsvp, attended }) => attended ?? (rsvp === 'ja' || rsvp === 'misschien'))
      const ids = coming.map(({ personId }) => personId)
      const pairs = await strangersAmong(ctx.reader, ctx.scope, ids)
      const leads = may('ontmoeting.leiden', standings)
      return { people: ids.length, never: pairs.length, pairs: pairs.filter((pair) => leads || pair.includes(ctx.personId)) }
    }),
})

export const insightRouter = mergeRouters(figuresRouter, knowingRouter)
