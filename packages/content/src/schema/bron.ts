import { z } from 'zod'
import { herkomst, kennisbron, sleutel, zin, zinOfLeeg } from './values.ts'

/** A publication or document that the content leans on. */
export const bron = z.strictObject({
  sleutel,
  titel: zin,
  auteurs: zin,
  jaar: z.number().int().min(1900).max(2100).nullable(),
  soort: z.enum(['document', 'boek', 'artikel', 'richtlijn', 'model', 'rapport', 'methode', 'instrument']),
  url: z.url({ protocol: /^https$/, error: 'moet een webadres zijn dat met https:// begint' }).nullable(),
  kennisbron,
  waarover: zinOfLeeg,
  bron: herkomst,
})
export type Bron = z.output<typeof bron>
