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
