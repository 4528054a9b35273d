import { z } from 'zod'

export { marginOf } from './rules/margin.ts'

export const strangersInput = z.object({ ontmoetingId: z.uuid() })

export const compassInput = z.object({
  overlegId: z.uuid().optional(),
  niveau: z.enum(['bestuur', 'beleid', 'uitvoering']).optional(),
  /** days, both included; a block counts where it closed */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})

/** How the kompas is laid out in groups. An overleg or a niveau beside each other is never a ranking: they stand in a fixed order. */
export const CUTS = ['overleg', 'niveau', 'stroom', 'relatie'] as const

export const compassGroupsInput = compassInput.extend({ cut: z.enum(CUTS) })
export type CompassGroupsInput = z.output<typeof compassGroupsInput>
export type CompassInput = z.output<typeof compassInput>

/** A table: an overleg, as it is or laid beside a theme of the pack (a leertraject or a rode lijn). */
export const tableInput = z.object({
  overlegId: z.uuid(),
  traject: z.string().max(120).optional(),
  rodeLijn: z.string().max(120).optional(),
})
export type TableInput = z.output<typeof tableInput>
