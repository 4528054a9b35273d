import { z } from 'zod'
import { sleutel, zin, zinOfLeeg } from './values.ts'

export const ORGANISATIESOORTEN = [
  'regio',
  'gemeente',
  'ggd',
  'voorveld',
  'samenwerkingsverband',
  'onderwijs',
  'jeugdhulpaanbieder',
  'gecertificeerde-instelling',
  'ervaringsdeskundigheid',
  'kennispartner',
  'overig',
] as const

export const organisatie = z.strictObject({
  sleutel,
  naam: zin,
  soort: z.enum(ORGANISATIESOORTEN),
  gemeente: zin.nullable(),
  omschrijving: zinOfLeeg,
})
export type Organisatie = z.output<typeof organisatie>
