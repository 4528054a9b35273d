import { z } from 'zod'

export const strangersInput = z.object({ ontmoetingId: z.uuid() })

export const compassInput = z.object({
  overlegId: z.uuid().optional(),
  niveau: z.enum(['bestuur', 'beleid', 'uitvoering']).optional(),
  /** days, both included; a block counts where it closed */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})
export type CompassInput = z.output<typeof compassInput>

/** A table: an overleg, as it is or laid beside a theme of the pack (a leertraject or a rode lijn). */
export const tableInput = z.object({
  overlegId: z.uuid(),
  traject: z.string().max(120).optional(),
  rodeLijn: z.string().max(120).optional(),
})
export type TableInput = z.output<typeof tableInput>
