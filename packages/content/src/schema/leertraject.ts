import { z } from 'zod'
import { herkomst, sleutel, zin } from './values.ts'

const deelproject = z.strictObject({ sleutel, titel: zin, plaats: zin, organisaties: z.array(sleutel) })

/** A pilot or programme activity that lessons come from. */
export const leertraject = z.strictObject({
  sleutel,
  soort: z.enum(['pilot', 'programma-activiteit']),
  titel: zin,
  aanleiding: zin,
  gewenste_beweging: zin,
  /** who is asked to look, think and act differently */
  cultuur: z.array(zin).min(1),
  /** where ownership belongs */
  structuur: z.array(zin).min(1),
  organisaties: z.array(sleutel),
  functies: z.array(sleutel),
  deelprojecten: z.array(deelproject),
  bron: herkomst,
})

export type Deelproject = z.output<typeof deelproject>
export type Leertraject = z.output<typeof leertraject>
