import { z } from 'zod'
import { changeRole } from '../commands/person.ts'
import { setReach } from '../commands/reach.ts'
import { afterInput, changeRoleInput, findOrganisationsInput, setReachInput } from '../inputs.ts'
import { organisationsPage } from '../queries/lists.ts'
import { allOrganisations, allPeople, networkOf, peopleWithAddress, personById, reachOf } from '../queries/register.ts'
import { SEEN_BY, WAYS } from '../rules/reach.ts'
import { openProcedure, procedure, router } from './base.ts'

/** How many organisations come at a time. */
const PAGE = 50

const done = z.object({ ok: z.literal(true) })
const ok = { ok: true as const }

const personOutput = z.object({
  id: z.string(),
  name: z.string(),
  functie: z.string(),
  organisationName: z.string().nullable(),
})

const reachOutput = z.object({
  days: z.array(z.number()).readonly(),
  ways: z.array(z.enum(WAYS)).readonly(),
  phone: z.string().nullable(),
  seenBy: z.enum(SEEN_BY),
})

export const networkRouter = router({
  /** Who I am and in which network, or null when signed out. */
  me: openProcedure('binnenkomen')
    .output(
      z
        .object({
          person: personOutput.extend({ email: z.string(), role: z.string() }),
          network: z.object({ id: z.string(), name: z.string(), region: z.string() }),
          /** the other networks that I belong to */
          others: z.array(z.object({ id: z.string(), name: z.string() })),
          mustMakePasskey: z.boolean(),
        })
        .nullable(),
    )
    .query(async ({ ctx }) => {
      if (!ctx.session) return null
      const { scope, personId, provesAddress = false, mustMakePasskey = false } = ctx.session
      const person = await personById(ctx.house.read, scope, personId)
      const network = await networkOf(ctx.house.read, scope)
      const everywhere = provesAddress ? await peopleWithAddress(ctx.house.read, person.email) : []
      const others = everywhere.filter((one) => one.networkId !== network.id).map((one) => ({ id: one.networkId, name: one.networkName }))
      return { person, network, others, mustMakePasskey }
    }),

  people: procedure('netwerk.kennen')
    .output(z.array(personOutput))
    .query(({ ctx }) => allPeople(ctx.reader, ctx.scope)),

  organisations: procedure('netwerk.kennen')
    .output(z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), soort: z.string(), archived: z.boolean() })))
    .query(({ ctx }) => allOrganisations(ctx.reader, ctx.scope)),

  /** The organisations page by page, found without minding case and accents. */
  findOrganisations: procedure('netwerk.kennen')
    .input(findOrganisationsInput)
    .output(
      z.object({
        rows: z.array(z.object({ id: z.string(), name: z.string(), soort: z.string(), people: z.number() })),
        total: z.number(),
        next: afterInput,
      }),
    )
    .query(({ ctx, input }) => organisationsPage(ctx.reader, ctx.scope, { ...input, limit: PAGE })),

  /** Makes somebody beheerder, or no longer. */
  changeRole: procedure('netwerk.inrichten', { audit: 'rol.gewijzigd' })
    .input(changeRoleInput)
    .output(done)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => changeRole(trx, command, input)).then(() => ok)),

  /** When I work and how to reach me, or null when I never said. */
  myReach: procedure('eigen.gegevens')
    .output(reachOutput.nullable())
    .query(async ({ ctx }) => (await reachOf(ctx.reader, ctx.scope, [ctx.personId])).get(ctx.personId) ?? null),

  setReach: procedure('eigen.gegevens')
    .input(setReachInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => setReach(trx, command, { ...input, personId: ctx.personId }))
      return { ok: true as const }
    }),
})
