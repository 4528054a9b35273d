import { z } from 'zod'
import { PERSON_ROLES } from './rules/policy.ts'

/** An address to send mail to; stored lower case. */
export const emailInput = z.email('Vul een volledig mailadres in, zoals naam@organisatie.nl.').transform((text) => text.toLowerCase())

export const addPersonInput = z.object({
  name: z.string().trim().min(2, 'Vul een naam in van ten minste 2 letters.').max(120),
  email: emailInput,
  functie: z.string().trim().max(120),
  organisationId: z.string().nullable(),
  role: z.enum(PERSON_ROLES),
})
export type AddPersonInput = z.output<typeof addPersonInput>

/** Without an organisation in it, that one stays as it is. */
export const correctPersonInput = addPersonInput.pick({ name: true, functie: true, organisationId: true }).partial({ organisationId: true })
export type CorrectPersonInput = z.output<typeof correctPersonInput>

/** A role in the whole network. A guest is asked for one ontmoeting, so that is no role to give. */
export const changeRoleInput = z.object({ personId: z.string().max(100), role: z.enum(['beheerder', 'lid']) })
export type ChangeRoleInput = z.output<typeof changeRoleInput>

const organisationName = z.string().trim().min(2, 'Vul een naam in van ten minste 2 letters.').max(120, 'Houd de naam korter.')

export const newOrganisationInput = z.object({
  name: organisationName,
  soort: z.string().trim().min(2, 'Zeg wat voor organisatie het is.').max(60, 'Houd het korter.'),
})
export const renameOrganisationInput = z.object({ organisationId: z.string().max(100), name: organisationName })
export type RenameOrganisationInput = z.output<typeof renameOrganisationInput>
