import { emailInput } from '@lerende/network/inputs'
import { z } from 'zod'

const id = z.string().min(1).max(60)

/** As many as fit on a screen that somebody still reads. */
export const MAX_PEOPLE = 200

export const inviteeInput = z.object({
  name: z.string().trim().min(2, 'Vul een naam in van ten minste 2 letters.').max(120, 'Houd de naam korter dan 120 tekens.'),
  email: emailInput,
  functie: z.string().trim().max(120, 'Houd de functie korter dan 120 tekens.').default(''),
  organisationId: id.nullable().default(null),
  /** besides the overleg that one invites to */
  alsoOverlegIds: z.array(id).max(20).default([]),
})
export type InviteeInput = z.output<typeof inviteeInput>

export const inviteInput = z.object({
  overlegId: id,
  /** what they are asked to be there */
  role: z.enum(['lid', 'begeleider', 'coordinator']).default('lid'),
  people: z
    .array(inviteeInput)
    .min(1, 'Vul ten minste één persoon in.')
    .max(MAX_PEOPLE, `Nodig per keer niet meer dan ${MAX_PEOPLE} mensen uit.`),
})
export type InviteInput = z.output<typeof inviteInput>

/** As many as one list may hold: they are asked in steps. */
export const MAX_LIST = 1_000

export const inviteListInput = inviteInput.extend({
  people: z
    .array(inviteeInput)
    .min(1, 'Vul ten minste één persoon in.')
    .max(MAX_LIST, `Nodig per keer niet meer dan ${MAX_LIST} mensen uit.`),
})
export type InviteListInput = z.output<typeof inviteListInput>

/** Somebody for the network as a whole, with no overleg yet. */
export const inviteToNetworkInput = inviteeInput
  .omit({ alsoOverlegIds: true })
  .extend({ role: z.enum(['lid', 'beheerder']).default('lid') })
export type InviteToNetworkInput = z.output<typeof inviteToNetworkInput>

/** A list as it comes from a spreadsheet: name, mail, organisation, function, overleggen. */
export const previewInput = z.object({
  overlegId: id,
  text: z.string().min(1, 'Plak hier je lijst.').max(60_000, 'Dit is een heel lange lijst. Plak hem in stukken.'),
})
export type PreviewInput = z.output<typeof previewInput>

/** null: for the network, with no overleg; that is the beheerder's. */
export const openInput = z.object({ overlegId: id.nullable() })
export const invitationInput = z.object({ invitationId: id, overlegId: id.nullable() })
export const tokenInput = z.object({ token: z.string().min(20).max(200) })
