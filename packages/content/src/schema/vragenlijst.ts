import { z } from 'zod'
import type { Grondhouding } from './grondhouding.ts'
import { aantal, determinantgroep, herkomst, relatie, sleutel, zin } from './values.ts'

export const optie = z.strictObject({ sleutel, tekst: zin })

/** Where an answer goes: the field of a reflection that it fills. */
export const VELDEN = ['relatie', 'stroom', 'gedraging', 'kennisbron', 'niveau'] as const

/** Answer to "in which stroom" that stands for none of them. */
export const GEEN_STROOM = 'geen'

const elkeVraag = {
  sleutel,
  tekst: zin,
  uitgangspunten: z.array(sleutel),
  relatie: relatie.nullable(),
  toelichting: zin.optional(),
  /** what the question measures, where the list follows an instrument */
  determinant: zin.nullable().optional(),
  /** ask only when an earlier choice was this option */
  toon_als: z.strictObject({ vraag: sleutel, is: sleutel }).optional(),
}

const schaalvraag = z.strictObject({
  ...elkeVraag,
  soort: z.literal('schaal'),
  opties: z.null(),
  schaal: z.strictObject({ min: z.number().int(), max: z.number().int(), label_min: zin, label_max: zin }),
})

export const meerkeuzevraag = z.strictObject({
  ...elkeVraag,
  soort: z.literal('meerkeuze'),
  /** null when `opties_uit` says where they are */
  opties: z.array(optie).min(2).nullable(),
  opties_uit: z.literal('grondhouding.json').optional(),
  /** more than one may be chosen */
  meerdere: z.boolean(),
  veld: z.enum(VELDEN).optional(),
})

const openVraag = z.strictObject({ ...elkeVraag, soort: z.literal('open'), opties: z.null() })

const getalvraag = z.strictObject({ ...elkeVraag, soort: z.literal('getal'), opties: z.null() })

/** With options: 100 % divided over them. Without: one percentage. */
const percentagevraag = z.strictObject({
  ...elkeVraag,
  soort: z.literal('percentage'),
  opties: z.array(optie).min(2).nullable(),
})

export const vraag = z.discriminatedUnion('soort', [schaalvraag, meerkeuzevraag, openVraag, getalvraag, percentagevraag])

const onderdeel = z.strictObject({
  titel: zin,
  groep: determinantgroep.nullable().optional(),
  vragen: z.array(vraag).min(1),
})

/** When and with whom a list was used before. */
const afname = z.strictObject({
  periode: zin.nullable(),
  respondenten: aantal,
  doelgroep_totaal: aantal.optional(),
  gepubliceerd: zin.optional(),
  gemaakt_door: zin.optional(),
  gebruik: zin.optional(),
  /** names of organisations in this pack */
  scholen: z.array(zin).optional(),
  vorm: zin.optional(),
  door: zin.optional(),
  let_op: zin.optional(),
})

export const vragenlijst = z.strictObject({
  sleutel,
  titel: zin,
  doelgroep: zin,
  doel: zin,
  toelichting: zin,
  /** key of a bron */
  gebaseerd_op: sleutel.optional(),
  afgenomen: afname.nullable(),
  onderdelen: z.array(onderdeel).min(1),
  bron: herkomst,
})

export type Optie = z.output<typeof optie>
export type Veld = (typeof VELDEN)[number]
export type Schaalvraag = z.output<typeof schaalvraag>
export type Meerkeuzevraag = z.output<typeof meerkeuzevraag>
export type OpenVraag = z.output<typeof openVraag>
export type Vraag = z.output<typeof vraag>
export type Onderdeel = z.output<typeof onderdeel>
export type Vragenlijst = z.output<typeof vragenlijst>

/** All questions of a list, in order. */
export function vragenVan(lijst: Vragenlijst): Vraag[] {
  return lijst.onderdelen.flatMap((deel) => deel.vragen)
}

/** The options of a question: its own, or the gedragingen where it takes them from the grondhouding. */
export function optiesVan(vraag: Vraag, grondhouding: Grondhouding): Optie[] {
  if (vraag.soort === 'meerkeuze' && vraag.opties_uit) {
    return grondhouding.vertalingen.flatMap((vertaling) => vertaling.gedragingen.map(({ sleutel, tekst }) => ({ sleutel, tekst })))
  }
  return vraag.opties ?? []
}
