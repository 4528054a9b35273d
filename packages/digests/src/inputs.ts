import { z } from 'zod'

const cadence = z.enum(['week', 'two-weeks', 'month', 'never'])

export const preferenceInput = z.object({
  cadence,
  weekday: z.number().int().min(1).max(5),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Kies een tijd, zoals 08:30.')
    .refine((time) => time >= '07:00' && time < '19:00', 'Kies een tijd tussen 07:00 en 19:00.'),
  atOnce: z.boolean(),
  letters: z.boolean(),
})
export type PreferenceInput = z.output<typeof preferenceInput>

/** The secret part of the link under a digest. */
export const linkInput = z.object({ token: z.string().min(1).max(200) })
export const chooseByLinkInput = linkInput.extend({ cadence })
export type ChooseByLinkInput = z.output<typeof chooseByLinkInput>

export const caughtMailInput = z.object({ id: z.number().int().positive() })

export const mailboxInput = z.object({
  address: z.string().max(200).optional(),
  /** an id: older ones only */
  before: z.number().int().positive().optional(),
  limit: z.number().int().min(1).max(200).default(50),
})

export const overlegInput = z.object({ overlegId: z.uuid('Dit klopt niet. Ververs de pagina en probeer het opnieuw.') })
