import { z } from 'zod'
import { herkomst, niveau as niveauSleutel, zin } from './values.ts'

/** Which overleg stands at a niveau, who sits in it and what is learned there. */
export const niveau = z.strictObject({
  sleutel: niveauSleutel,
  naam: zin,
  overleg: zin,
  wie: zin,
  leert_over: zin,
  ritme_hint: zin.nullable(),
  bron: herkomst,
})
export type Niveau = z.output<typeof niveau>

/** What to ask of every lesson, so that somebody owns it. */
export const eigenaarschapsvragen = z.array(zin).min(1)
export type Eigenaarschapsvragen = z.output<typeof eigenaarschapsvragen>
