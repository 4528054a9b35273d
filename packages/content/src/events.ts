import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

/** Items as `kind/key`. */
const items = z.array(z.string())

export const ContentPackLoaded = defineEvent({
  room: 'content',
  name: 'ContentPackLoaded',
  version: 1,
  summary: 'A content pack, or a newer version of it, came into use in the network.',
  data: z.object({
    /** key of the pack */
    pack: z.string(),
    version: z.string(),
    /** new, or back after having been withdrawn */
    added: items,
    /** in other words than before */
    changed: items,
    /** no longer in the pack; what points at them can still be read */
    withdrawn: items,
  }),
})
