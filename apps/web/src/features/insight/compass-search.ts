import { z } from 'zod'

/** Whose compass one looks at: one overleg, one niveau, or (with neither) the network. */
export const compassSearch = z.object({
  niveau: z.enum(['bestuur', 'beleid', 'uitvoering']).optional().catch(undefined),
  overleg: z.uuid().optional().catch(undefined),
})
export type CompassSearch = z.output<typeof compassSearch>
