import { z } from 'zod'
import { aard, herkomst, kennisbron, niveau, relatie, sleutel, stroom, zin } from './values.ts'

/** A lesson learned, and everything it hangs on. */
export const les = z.strictObject({
  sleutel,
  traject: sleutel,
  /** a part of that same leertraject, or null for the whole of it */
  deelproject: sleutel.nullable(),
  aard,
  tekst: zin,
  uitgangspunten: z.array(sleutel),
  rodeLijnen: z.array(sleutel).min(1),
  kennisbron,
  relatie,
  stroom: stroom.nullable(),
  niveau,
  organisaties: z.array(sleutel),
  bron: herkomst,
})
export type Les = z.output<typeof les>
