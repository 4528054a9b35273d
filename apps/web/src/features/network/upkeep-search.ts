import { z } from 'zod'

const page = z.int().min(0).max(100_000).optional().catch(undefined)

/** Which mail one looks at, and which page of it. */
export const mailSearch = z.object({ stand: z.enum(['due', 'sending', 'sent', 'failed']).optional().catch(undefined), blad: page })
/** Which kind of timer, and which page. */
export const timersSearch = z.object({ soort: z.string().max(100).optional().catch(undefined), blad: page })
/** Kind, subject and day of events, and after which one the page begins. */
export const eventsSearch = z.object({
  soort: z.string().max(200).optional().catch(undefined),
  over: z.string().max(100).optional().catch(undefined),
  dag: z.iso.date().optional().catch(undefined),
  na: z.string().max(100).optional().catch(undefined),
})
