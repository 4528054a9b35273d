import { z } from 'zod'
import { herkomst, sleutel, zin } from './values.ts'

export const GESCHIKT_VOOR = ['ambassadeursoverleg', 'regieteam', 'uitvoering', 'gezin'] as const

const minuten = z.number().int().min(1)

const stap = z.strictObject({ titel: zin, uitleg: zin, vragen: z.array(zin), minuten })

/** A way to hold a conversation in an ontmoeting, step by step. */
export const werkvorm = z.strictObject({
  sleutel,
  titel: zin,
  doel: zin,
  /** the steps together */
  duur_minuten: minuten,
  duur_geschat: z.boolean(),
  /** how many people it works with; null where the source does not say */
  groep: z.strictObject({ min: z.number().int().min(1), max: z.number().int().min(1) }).nullable(),
  groep_geschat: z.boolean().optional(),
  geschikt_voor: z.array(z.enum(GESCHIKT_VOOR)).min(1),
  uitgangspunten: z.array(sleutel).min(1),
  uitwerking: z.enum(['volgt-de-bron', 'ontworpen-op-de-bron']),
  stappen: z.array(stap).min(1),
  /** what has to be on the table; absent in packs from before */
  materiaal: z.array(zin).optional(),
  /** when another way is better; absent in packs from before */
  liever_niet: z.array(zin).optional(),
  let_op: z.array(zin),
  bron: herkomst,
})

export type Stap = z.output<typeof stap>
export type Werkvorm = z.output<typeof werkvorm>
