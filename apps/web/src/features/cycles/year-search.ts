import { z } from 'zod'

/** Which school year one looks at, by the year in which it begins; without it the one that is running. */
export const yearSearch = z.object({ jaar: z.int().min(2020).max(2100).optional().catch(undefined) })
