import { z } from 'zod'
import { aantal, determinantgroep, herkomst, sleutel, zin } from './values.ts'

/** What helps or hinders working from the grondhouding, as the research found it. */
export const bevinding = z.strictObject({
  sleutel,
  groep: determinantgroep,
  bij: z.enum(['gemeenten', 'zorgaanbieders', 'beide']),
  richting: z.enum(['bevorderend', 'belemmerend', 'neutraal', 'wens']),
  tekst: zin,
  /** how many of the people interviewed said so, where the source tells */
  aantal: z.strictObject({ genoemd: aantal, van: aantal }).nullable(),
  uitgangspunten: z.array(sleutel),
  bron: herkomst,
})

/** What the research advises, and what this platform does with it. */
export const aanbeveling = z.strictObject({
  sleutel,
  fase: z.enum(['bereik-en-adoptie', 'implementatie', 'professionals', 'borging']),
  tekst: zin,
  aan: z.enum(['regio', 'organisaties', 'professionals']),
  productgevolg: zin,
  bron: herkomst,
})

/** How the research was done. */
export const onderzoek = z.strictObject({
  titel: zin,
  periode: zin,
  methode: zin,
  respons: aantal,
  /** key of a bron */
  instrument: sleutel,
})

export type Bevinding = z.output<typeof bevinding>
export type Aanbeveling = z.output<typeof aanbeveling>
export type Onderzoek = z.output<typeof onderzoek>
