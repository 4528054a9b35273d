import { grantScope, makeCtx } from '@lerende/kernel'
import { z } from 'zod'
import { endSession, issueSignInTokens, redeemSignInToken } from '../commands/sign-in.ts'
import { redeemSignInInput, requestSignInInput } from '../inputs.ts'
import { allOrganisations, allPeople, networkOf, personById } from '../queries.ts'
import { openProcedure, procedure, router } from './base.ts'

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
        })
        .nullable(),
    )
    .query(async ({ ctx }) => {
      if (!ctx.session) return null
      const { scope, personId } = ctx.session
      return { person: await personById(ctx.house.read, scope, personId), network: await networkOf(ctx.house.read, scope) }
    }),

  /** Mails a sign-in link. The answer is the same whether or not the address is known. */
  requestSignIn: openProcedure('binnenkomen')
    .input(requestSignInInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.house.run(async (trx) => {
        for (const issued of await issueSignInTokens(trx, ctx.house.clock, input.email)) {
          const scope = grantScope(issued.person.networkId)
          const command = makeCtx({ scope, keys: ctx.house.keys, clock: ctx.house.clock, correlationId: ctx.correlationId })
          await ctx.ports.queueSignInMail(trx, command, issued)
        }
      })
      return { ok: true as const }
    }),

  /** Turns the link's token into a session. By POST, so that mail scanners that open links use nothing up. */
  redeemSignIn: openProcedure('binnenkomen')
    .input(redeemSignInInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const { session, expiresAt } = await ctx.house.run((trx) => redeemSignInToken(trx, ctx.house.clock, input.token))
      ctx.setSession({ token: session, expiresAt })
      return { ok: true as const }
    }),

  signOut: openProcedure('binnenkomen')
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx }) => {
      const token = ctx.sessionToken
      if (token) await ctx.house.run((trx) => endSession(trx, token))
      ctx.setSession(null)
      return { ok: true as const }
    }),

  people: procedure('netwerk.kennen')
    .output(z.array(personOutput))
    .query(({ ctx }) => allPeople(ctx.reader, ctx.scope)),

  organisations: procedure('netwerk.kennen')
    .output(z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), soort: z.string() })))
    .query(({ ctx }) => allOrganisations(ctx.reader, ctx.scope)),
})
