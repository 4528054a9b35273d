import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { discover, returnAddress } from '../auth/openid.ts'
import { opened, reached } from '../commands/organisation.ts'
import { askDomainCode, proveDomain, removeDomain, removeProvider, saveProvider } from '../commands/providers.ts'
import { resetSignIn } from '../commands/second-factor.ts'
import { domainInput, proveDomainInput, providerInput, resetSignInInput, saveProviderInput } from '../inputs.ts'
import { providerById, providersOf } from '../queries/providers.ts'

const ok = z.object({ ok: z.literal(true) })
const done = { ok: true as const }

const providersOutput = z.object({
  /** what the organisation has to allow people to come back to */
  returnAddress: z.string(),
  providers: z.array(
    z.object({
      id: z.string(),
      organisationId: z.string(),
      organisationName: z.string(),
      issuer: z.string(),
      clientId: z.string(),
      domains: z.array(z.object({ domain: z.string(), askedDay: z.string(), provenDay: z.string().nullable() })),
    }),
  ),
})

/** What a beheerder arranges about signing in. */
export const beheerRouter = router({
  /** Lets somebody who lost their passkey in once with a link alone. */
  resetSignIn: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(resetSignInInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => resetSignIn(trx, command, input.personId)).then(() => done)),

  providers: procedure('aanmelding.inrichten')
    .output(providersOutput)
    .query(async ({ ctx }) => ({ returnAddress: returnAddress(), providers: await providersOf(ctx.reader, ctx.scope) })),

  saveProvider: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(saveProviderInput)
    .output(z.object({ providerId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => ({ providerId: await saveProvider(trx, command, input) }))),

  removeProvider: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(providerInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => removeProvider(trx, command, input.providerId)).then(() => done)),

  /** Reads what the provider tells about itself, to see that the address is right. A mutation: it calls somebody else. */
  probeProvider: procedure('aanmelding.inrichten')
    .input(providerInput)
    .output(z.object({ host: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const provider = await providerById(ctx.reader, ctx.scope, input.providerId)
      const found = await reached(() => discover(opened(ctx.house.keys, provider)))
      return { host: new URL(found.serverMetadata().authorization_endpoint ?? provider.issuer).host }
    }),

  /** Sends a code to the postmaster of a domain. */
  askDomainCode: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(domainInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => askDomainCode(trx, command, input)).then(() => done)),

  proveDomain: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(proveDomainInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => proveDomain(trx, command, input)).then(() => done)),

  removeDomain: procedure('aanmelding.inrichten', { audit: 'inlogwijze.gewijzigd' })
    .input(domainInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => removeDomain(trx, command, input)).then(() => done)),
})
