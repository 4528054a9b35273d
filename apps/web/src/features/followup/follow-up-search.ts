import { z } from 'zod'

/** What of the follow-up one looks at; all of it stands in the address, so that it can be shared and found back. */
export const followUpSearch = z.object({
  wie: z.enum(['mijn']).optional().catch(undefined),
  laat: z.literal(true).optional().catch(undefined),
  overleg: z.uuid().optional().catch(undefined),
  wacht: z.uuid().optional().catch(undefined),
  toon: z.enum(['open', 'beantwoord']).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  bladzij: z.int().min(2).max(10_000).optional().catch(undefined),
  als: z.enum(['tabel']).optional().catch(undefined),
})
export type FollowUpSearch = z.infer<typeof followUpSearch>
