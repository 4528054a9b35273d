import { z } from 'zod'
import { aantal, herkomst, sleutel, zin, zinOfLeeg } from './values.ts'

const GETAL_OF_BEREIK = 'moet een getal zijn, of twee getallen zoals 20-50'

/** A figure from an evaluation: one number, or a range such as `20-50`. */
export const meting = z.strictObject({
  sleutel,
  titel: zin,
  peildatum: z.string().regex(/^\d{4}(-\d{2})?$/, 'moet een jaar of een jaar en maand zijn, zoals 2025-11'),
  eenheid: z.enum(['personen', 'ouders', 'leerlingen', 'procent']),
  /** how many people it could have been about */
  populatie: aantal.nullable(),
  /** how many answered */
  respons: aantal.nullable(),
  waarde: z.union([z.number().min(0), z.string().regex(/^\d+-\d+$/, GETAL_OF_BEREIK)], GETAL_OF_BEREIK),
  toelichting: zinOfLeeg,
  bron: herkomst,
})
export type Meting = z.output<typeof meting>
