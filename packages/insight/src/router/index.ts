import { toText } from '@lerende/kernel'
import { peopleByIds, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { compassGroupsInput, compassInput } from '../inputs.ts'
import { acquaintancesOf } from '../queries/acquaintance.ts'
import { compass, compassGroups } from '../queries/compass.ts'
import { answeredShare } from '../queries/share.ts'

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

export const insightRouter = router({
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

  whomIKnow: procedure('eigen.zien')
    .output(
      z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          organisationName: z.string().nullable(),
          times: z.number(),
          lastDay: z.string(),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const met = await acquaintancesOf(ctx.reader, ctx.scope, ctx.personId)
      const people = new Map(
        (
          await peopleByIds(
            ctx.reader,
            ctx.scope,
            met.map((one) => one.personId),
          )
        ).map((p) => [p.id, p]),
      )
      return met.flatMap((one) => {
        const person = people.get(one.personId)
        return person ? { ...one, name: person.name, organisationName: person.organisationName } : []
      })
    }),
})
