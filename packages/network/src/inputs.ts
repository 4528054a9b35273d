import { z } from 'zod'
import { PERSON_ROLES } from './rules/policy.ts'
import { SEEN_BY, WAYS } from './rules/reach.ts'

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

/** Where a page of a list begins: after this one (folded name and id), or at the first. */
export const afterInput = z.object({ name: z.string().max(200), id: z.string().max(100) }).nullable()

const findInput = z.object({ search: z.string().max(200).default(''), after: afterInput.default(null) })

export const findOrganisationsInput = findInput.extend({ archived: z.boolean().default(false) })

export const findEverybodyInput = findInput.extend({ role: z.enum(PERSON_ROLES).nullable().default(null) })

/** What a network is called and for which region it is; `region` is a name to read, and not what holidays go by. */
export const networkSettingsInput = z.object({
  name: z.string().trim().min(2, 'Geef het netwerk een naam van ten minste 2 letters.').max(120, 'Houd de naam korter.'),
  region: z.string().trim().min(2, 'Vul in voor welke regio dit netwerk is.').max(120, 'Houd het korter.'),
})
export type NetworkSettings = z.output<typeof networkSettingsInput>

const organisationName = z.string().trim().min(2, 'Vul een naam in van ten minste 2 letters.').max(120, 'Houd de naam korter.')

export const newOrganisationInput = z.object({
  name: organisationName,
  soort: z.string().trim().min(2, 'Zeg wat voor organisatie het is.').max(60, 'Houd het korter.'),
})
export const organisationInput = z.object({ organisationId: z.string().max(100) })
export const renameOrganisationInput = organisationInput.extend({ name: organisationName })
export type RenameOrganisationInput = z.output<typeof renameOrganisationInput>

/** What a person says of when they work and how to reach them. */
export const setReachInput = z
  .object({
    days: z.array(z.int().min(1).max(7)).max(7),
    ways: z.array(z.enum(WAYS)).max(WAYS.length),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 ()-]{7,18}$/, 'Vul een telefoonnummer in, zoals 06 12345678.')
      .nullable(),
    seenBy: z.enum(SEEN_BY),
  })
  .refine(({ ways, phone }) => phone !== null || !(ways.includes('bellen') || ways.includes('bericht')), {
    path: ['phone'],
    message: 'Vul het nummer in waarop mensen je bereiken.',
  })
export type SetReachInput = z.output<typeof setReachInput>
