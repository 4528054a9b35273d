import { z } from 'zod'

/** Whose compass one looks at (one overleg, one niveau, or the network), laid out in which groups, over which time. */
export const compassSearch = z.object({
  niveau: z.enum(['bestuur', 'beleid', 'uitvoering']).optional().catch(undefined),
  overleg: z.uuid().optional().catch(undefined),
  per: z.enum(['overleg', 'niveau', 'stroom', 'relatie']).optional().catch(undefined),
  periode: z.enum(['jaar']).optional().catch(undefined),
})
export type CompassSearch = z.output<typeof compassSearch>
