import { z } from 'zod'
import { sleutel, zin } from './values.ts'

/** Which pack this is. Raise `versie` with every change that networks should get. */
export const packHead = z.strictObject({
  sleutel,
  naam: zin,
  regio: zin,
  versie: z.string().regex(/^\d+\.\d+\.\d+$/, 'moet drie getallen met punten zijn, zoals 1.2.0'),
})
export type PackHead = z.output<typeof packHead>
