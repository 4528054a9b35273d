import { z } from 'zod'

/**
 * What one looks at: the school year, by the year in which it begins (without it the one that is running); a quarter of it
 * (1 is August to October, 0 the whole year; without it what fits the screen); picture or list; all overleggen or one's own.
 */
export const yearSearch = z.object({
  jaar: z.int().min(2020).max(2100).optional().catch(undefined),
  kwartaal: z.int().min(0).max(4).optional().catch(undefined),
  als: z.enum(['beeld', 'lijst']).optional().catch(undefined),
  toon: z.enum(['mijn']).optional().catch(undefined),
})
export type YearSearch = z.infer<typeof yearSearch>
