import { emailInput } from '@lerende/network/inputs'
import { z } from 'zod'

const id = z.string().min(1).max(60)

export const requestSignInInput = z.object({ email: emailInput })

export const redeemSignInInput = z.object({ token: z.string().min(20).max(200) })

/** What a passkey answers: the browser makes it, and better-auth looks it through. */
const passkeyResponse = z.looseObject({ id: z.string().min(1).max(2000), response: z.looseObject({}) })
const ticket = z.string().min(20).max(500)

export const passkeyName = z.object({
  name: z.string().trim().min(1, 'Geef de passkey een naam, zoals "Mijn telefoon".').max(60, 'Houd de naam korter dan 60 tekens.'),
})
export const keepPasskeyInput = passkeyName.extend({ ticket, response: passkeyResponse })
export const passkeySignInInput = z.object({ ticket, response: passkeyResponse })
export const passkeyInput = z.object({ passkeyId: id })
export const renamePasskeyInput = passkeyName.extend({ passkeyId: id })

/** One of my sessions; null is all but this one. */
export const endSessionInput = z.object({ sessionId: id.nullable() })
export const switchNetworkInput = z.object({ networkId: id })
export const resetSignInInput = z.object({ personId: id })

export const goToOrganisationInput = z.object({ email: emailInput })

/** What the provider put behind our address, and the secret that this browser kept. */
export const returnFromOrganisationInput = z.object({ query: z.string().min(1).max(4000), browser: z.string().min(20).max(200) })

export const saveProviderInput = z.object({
  organisationId: z.string().min(1, 'Kies een organisatie.').max(60),
  issuer: z
    .url({ protocol: /^https?$/, error: 'Vul het volledige adres in, zoals https://login.organisatie.nl.' })
    .max(300)
    .transform((text) => text.replace(/\/$/, '')),
  clientId: z.string().trim().min(1, 'Vul het client-ID in.').max(300),
  /** empty: stays what it was */
  clientSecret: z.string().trim().max(1000),
})
export type SaveProviderInput = z.output<typeof saveProviderInput>

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => text.replace(/^@/, ''))
  .pipe(
    z
      .string()
      .max(200)
      .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'Vul alleen het deel na de @ in, zoals organisatie.nl.'),
  )

export const providerInput = z.object({ providerId: id })
export const domainInput = z.object({ providerId: id, domain })
export const proveDomainInput = domainInput.extend({ code: z.string().trim().min(8, 'Vul de code uit de mail in.').max(40) })
