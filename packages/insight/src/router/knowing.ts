import { requireRight } from '@lerende/cycles'
import { peopleByIds, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { tableInput } from '../inputs.ts'
import { acquaintancesOf } from '../queries/acquaintance.ts'
import { missingAtTable, themes, whomToInvite } from '../queries/table.ts'

const theme = z.object({ key: z.string(), titel: z.string() })
const why = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('theme') }),
  z.object({ kind: z.literal('functie'), functie: z.string() }),
  z.object({ kind: z.literal('seat') }),
])
const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('knows'), people: z.number() }),
  z.object({ kind: z.literal('works'), weekday: z.number() }),
  z.object({ kind: z.literal('functie') }),
])

/** Who knows whom, and who is not at the table yet. */
export const knowingRouter = router({
  /** With whom I sat at a table, most often first. */
  whomIKnow: procedure('eigen.zien')
    .output(
      z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          functie: z.string(),
          organisationId: z.string().nullable(),
          organisationName: z.string().nullable(),
          times: z.number(),
          lastDay: z.string(),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const met = await acquaintancesOf(ctx.reader, ctx.scope, ctx.personId)
      const ids = met.map((one) => one.personId)
      const people = new Map((await peopleByIds(ctx.reader, ctx.scope, ids)).map((person) => [person.id, person]))
      return met.flatMap((one) => {
        const person = people.get(one.personId)
        if (!person) return []
        const { name, functie, organisationId, organisationName } = person
        return { ...one, name, functie, organisationId, organisationName }
      })
    }),

  themes: procedure('netwerk.kennen')
    .output(z.object({ trajecten: z.array(theme), rodeLijnen: z.array(theme) }))
    .query(({ ctx }) => themes(ctx.reader, ctx.scope)),

  /** Organisations that belong at this table and of which nobody was there in the last year. */
  missingAtTable: procedure('overleg.tafel')
    .input(tableInput)
    .output(z.array(z.object({ organisationId: z.string(), name: z.string(), why, known: z.boolean() })))
    .query(async ({ ctx, input }) => {
      await requireRight(ctx.reader, ctx.commandCtx, 'overleg.tafel', { overlegId: input.overlegId })
      return missingAtTable(ctx.reader, ctx.scope, { ...input, now: ctx.commandCtx.clock.now() })
    }),

  /** Of those organisations: whom I could invite, and what speaks for it. */
  whomToInvite: procedure('mensen.uitnodigen', { audit: 'genodigden.gezocht' })
    .input(tableInput)
    .output(
      z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          functie: z.string(),
          organisationId: z.string(),
          reasons: z.array(reason),
        }),
      ),
    )
    .query(async ({ ctx, input }) => {
      await requireRight(ctx.reader, ctx.commandCtx, 'mensen.uitnodigen', { overlegId: input.overlegId })
      return whomToInvite(ctx.reader, ctx.scope, { ...input, askerId: ctx.personId, now: ctx.commandCtx.clock.now() })
    }),
})
