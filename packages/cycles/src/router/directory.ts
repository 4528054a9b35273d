import { procedure, router, WAYS } from '@lerende/network'
import { z } from 'zod'
import { findPeopleInput, niveauInput, organisationIdInput, personIdInput, planningDayInput } from '../inputs.ts'
import { findPeople, functiesInUse, personCard } from '../queries/directory.ts'
import { functieCard, organisationCard, organisationsWithPeople } from '../queries/organisations.ts'
import { planningDay } from '../queries/planning-day.ts'
import { planningDayOutput } from './outputs.ts'

const person = z.object({
  id: z.string(),
  name: z.string(),
  functie: z.string(),
  organisationId: z.string().nullable(),
  organisationName: z.string().nullable(),
})
const organisation = z.object({ id: z.string(), key: z.string(), name: z.string(), soort: z.string(), archived: z.boolean() })
const overleg = z.object({ id: z.string(), name: z.string(), niveau: niveauInput })
const days = z.array(z.number()).readonly()

/** Who takes part in the network, and what they choose to tell of themselves. */
export const directoryRouter = router({
  people: procedure('netwerk.kennen')
    .input(findPeopleInput)
    .output(z.object({ people: z.array(person), total: z.number(), pages: z.number() }))
    .query(({ ctx, input }) => findPeople(ctx.reader, ctx.scope, input)),

  functies: procedure('netwerk.kennen')
    .output(z.array(z.string()))
    .query(({ ctx }) => functiesInUse(ctx.reader, ctx.scope)),

  person: procedure('netwerk.kennen')
    .input(personIdInput)
    .output(
      person.extend({
        self: z.boolean(),
        overleggen: z.array(overleg.extend({ shared: z.boolean() })),
        about: z.object({ domein: z.string(), taken: z.array(z.string()), helptBij: z.array(z.string()) }).nullable(),
        /** null: not told to who asks */
        reach: z
          .object({
            days,
            ways: z.array(z.enum(WAYS)).readonly(),
            email: z.string().nullable(),
            phone: z.string().nullable(),
          })
          .nullable(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const card = await personCard(ctx.reader, ctx.scope, { ...input, askerId: ctx.personId })
      return { ...card, about: await functieCard(ctx.reader, ctx.scope, card.functie) }
    }),

  organisations: procedure('netwerk.kennen')
    .output(z.array(organisation.extend({ people: z.number() })))
    .query(({ ctx }) => organisationsWithPeople(ctx.reader, ctx.scope)),

  organisation: procedure('netwerk.kennen')
    .input(organisationIdInput)
    .output(
      organisation.extend({
        omschrijving: z.string(),
        gemeente: z.string().nullable(),
        overleggen: z.array(overleg),
        trajecten: z.array(z.object({ key: z.string(), titel: z.string() })),
      }),
    )
    .query(({ ctx, input }) => organisationCard(ctx.reader, ctx.scope, input.organisationId)),

  /** How a day suits an overleg, for who plans an ontmoeting: what is free, and who of those who tell it does not work then. */
  planningDay: procedure('jaarritme.zien')
    .input(planningDayInput)
    .output(planningDayOutput)
    .query(({ ctx, input }) => planningDay(ctx.reader, ctx.scope, { ...input, askerId: ctx.personId })),
})
