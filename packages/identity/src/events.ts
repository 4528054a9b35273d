import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'identity'
const version = 1

export const PasskeyAdded = defineEvent({
  room,
  version,
  name: 'PasskeyAdded',
  summary: 'Somebody made a passkey to sign in with.',
  data: z.object({ personId: z.string() }),
})

export const PasskeyRemoved = defineEvent({
  room,
  version,
  name: 'PasskeyRemoved',
  summary: 'Somebody removed one of their passkeys.',
  data: z.object({ personId: z.string() }),
})

export const SignInReset = defineEvent({
  room,
  version,
  name: 'SignInReset',
  summary: 'A beheerder let somebody who lost their passkey come in once without it.',
  data: z.object({ personId: z.string() }),
})

export const ProviderSet = defineEvent({
  room,
  version,
  name: 'ProviderSet',
  summary: 'A beheerder set how people of an organisation sign in there, or changed it.',
  data: z.object({ providerId: z.string(), organisationId: z.string() }),
})

export const ProviderRemoved = defineEvent({
  room,
  version,
  name: 'ProviderRemoved',
  summary: 'A beheerder ended signing in through an organisation.',
  data: z.object({ providerId: z.string(), organisationId: z.string() }),
})

export const DomainCodeAsked = defineEvent({
  room,
  version,
  name: 'DomainCodeAsked',
  summary: 'A code goes to the postmaster of a mail domain, to prove that it is the organisation’s.',
  data: z.object({ providerId: z.string(), domain: z.string(), turn: z.number().int() }),
})

export const DomainProven = defineEvent({
  room,
  version,
  name: 'DomainProven',
  summary: 'A mail domain was proven to be the organisation’s: its provider may speak for it.',
  data: z.object({ providerId: z.string(), domain: z.string() }),
})
