import type { Kind, SingleKind } from '../schema/kinds.ts'

/** Where the items of a kind stand: in which file, under which field, one or many. */
export type Part =
  | { kind: SingleKind; file: string; field: string | null; many: false }
  | { kind: Exclude<Kind, SingleKind>; file: string; field: string | null; many: true }

/** Every kind once. */
export const PARTS: readonly Part[] = [
  { kind: 'pack', file: 'pack.json', field: null, many: false },
  { kind: 'grondhouding', file: 'grondhouding.json', field: null, many: false },
  { kind: 'rode-lijn', file: 'rode-lijnen.json', field: null, many: true },
  { kind: 'niveau', file: 'niveaus.json', field: 'niveaus', many: true },
  { kind: 'eigenaarschapsvragen', file: 'niveaus.json', field: 'eigenaarschapsvragen', many: false },
  { kind: 'leertraject', file: 'leertrajecten.json', field: null, many: true },
  { kind: 'organisatie', file: 'organisaties.json', field: null, many: true },
  { kind: 'functie', file: 'functies.json', field: null, many: true },
  { kind: 'les', file: 'lessen.json', field: null, many: true },
  { kind: 'onderzoek', file: 'bevindingen.json', field: 'onderzoek', many: false },
  { kind: 'bevinding', file: 'bevindingen.json', field: 'bevindingen', many: true },
  { kind: 'aanbeveling', file: 'bevindingen.json', field: 'aanbevelingen', many: true },
  { kind: 'meting', file: 'metingen.json', field: null, many: true },
  { kind: 'werkvorm', file: 'werkvormen.json', field: null, many: true },
  { kind: 'vragenlijst', file: 'vragenlijsten.json', field: null, many: true },
  { kind: 'bron', file: 'bronnen.json', field: null, many: true },
]

export const FILES: readonly string[] = [...new Set(PARTS.map((part) => part.file))]

/** The file in which a kind stands. */
export function fileOf(kind: Kind): string {
  // PARTS holds every kind once.
  return (PARTS.find((part) => part.kind === kind) as Part).file
}
