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
