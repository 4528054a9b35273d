import { z } from 'zod'

/**
 * The words that the writer was asked about and chose to leave, as they stand in the text. They count for what they say and no further:
 * whoever adds another name is asked again. They are looked at, and not kept.
 */
export const confirmedInput = z.array(z.string().trim().max(200)).max(50, 'Dit zijn er heel veel. Haal er een paar weg.').optional()
