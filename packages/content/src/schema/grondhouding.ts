import { z } from 'zod'
import { herkomst, sleutel, zin } from './values.ts'

const uitgangspunt = z.strictObject({
  sleutel,
  titel: zin,
  stelling: zin,
  waarom: zin,
  reflectievragen: z.array(zin).min(1),
})

const gedraging = z.strictObject({ sleutel, tekst: zin, uitgangspunten: z.array(sleutel).min(1) })

/** The uitgangspunten put into practice: acting, giving help, working together. */
const vertaling = z.strictObject({ sleutel, titel: zin, gedragingen: z.array(gedraging).min(1) })

/** The shared grondhouding. One item as a whole, so that a reflection points at all of it as it was worded then. */
export const grondhouding = z.strictObject({
  /** year and month in which the region settled it */
  versie: z.string().regex(/^\d{4}-\d{2}$/, 'moet een jaar en maand zijn, zoals 2025-06'),
  bron: herkomst,
  uitgangspunten: z.array(uitgangspunt).min(1),
  vertalingen: z.array(vertaling).min(1),
  kern: z.array(zin).min(1),
})

export type Uitgangspunt = z.output<typeof uitgangspunt>
export type Gedraging = z.output<typeof gedraging>
export type Vertaling = z.output<typeof vertaling>
export type Grondhouding = z.output<typeof grondhouding>
