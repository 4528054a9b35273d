import { z } from 'zod'
import { herkomst, sleutel, zin } from './values.ts'

/** A theme that runs through all pilots, with the question it puts to an overleg. */
export const rodeLijn = z.strictObject({ sleutel, titel: zin, toelichting: zin, vraag: zin, bron: herkomst })
export type RodeLijn = z.output<typeof rodeLijn>
