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
