import { z } from 'zod'
import { changeRole } from '../commands/person.ts'
import { changeRoleInput } from '../inputs.ts'
import { allOrganisations, allPeople, networkOf, peopleWithAddress, personById } from '../queries.ts'
import { openProcedure, procedure, router } from './base.ts'

const done = z.object({ ok: z.literal(true) })
const ok = { ok: true as const }

const personOutput = z.object({
  id: z.string(),
  name: z.string(),
  functie: z.string(),
  organisationName: z.string().nullable(),
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
    .output(z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), soort: z.string() })))
    .query(({ ctx }) => allOrganisations(ctx.reader, ctx.scope)),

  /** Makes somebody beheerder, or no longer. */
  changeRole: procedure('netwerk.inrichten', { audit: 'rol.gewijzigd' })
    .input(changeRoleInput)
    .output(done)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => changeRole(trx, command, input)).then(() => ok)),
})
