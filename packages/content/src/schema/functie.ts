import { z } from 'zod'
import { herkomst, sleutel, zin } from './values.ts'

export const DOMEINEN = [
  'gemeente',
  'huisartsenzorg',
  'beleid',
  'onderwijs',
  'jeugdhulp',
  'ggd',
  'voorveld',
  'ervaring',
  'regio',
  'bestuur',
] as const

/** What somebody in the network works as. */
export const functie = z.strictObject({
  sleutel,
  naam: zin,
  domein: z.enum(DOMEINEN),
  taken: z.array(zin),
  helpt_bij: z.array(zin),
  bron: herkomst,
})
export type Functie = z.output<typeof functie>
