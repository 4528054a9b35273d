import type { z } from 'zod'
import { aanbeveling, bevinding, onderzoek } from './bevinding.ts'
import { bron } from './bron.ts'
import { functie } from './functie.ts'
import { grondhouding } from './grondhouding.ts'
import { leertraject } from './leertraject.ts'
import { les } from './les.ts'
import { meting } from './meting.ts'
import { eigenaarschapsvragen, niveau } from './niveau.ts'
import { organisatie } from './organisatie.ts'
import { packHead } from './pack-head.ts'
import { rodeLijn } from './rode-lijn.ts'
import { vragenlijst } from './vragenlijst.ts'
import { werkvorm } from './werkvorm.ts'

/** The kinds of content, each with what one item looks like. */
export const itemSchemas = {
  pack: packHead,
  grondhouding,
  'rode-lijn': rodeLijn,
  niveau,
  eigenaarschapsvragen,
  leertraject,
  organisatie,
  functie,
  les,
  onderzoek,
  bevinding,
  aanbeveling,
  meting,
  werkvorm,
  vragenlijst,
  bron,
} satisfies Record<string, z.ZodType>

export type Kind = keyof typeof itemSchemas

/** The type of one item of each kind. */
export type ItemTypes = { [K in Kind]: z.output<(typeof itemSchemas)[K]> }

/** Kinds of which a pack has exactly one; its key is the name of the kind. */
export type SingleKind = 'pack' | 'grondhouding' | 'eigenaarschapsvragen' | 'onderzoek'

/** A checked pack: per kind its items by key, in the order of the file. */
export type PackItems = { [K in Kind]: Record<string, ItemTypes[K]> }

/** A checked pack. */
export interface Pack {
  readonly head: ItemTypes['pack']
  readonly items: PackItems
}
