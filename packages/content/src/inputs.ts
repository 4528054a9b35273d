export type { Aanbeveling, Bevinding, Onderzoek } from './schema/bevinding.ts'
export type { Bron } from './schema/bron.ts'
export { DOMEINEN, type Functie } from './schema/functie.ts'
export type { Gedraging, Grondhouding, Uitgangspunt, Vertaling } from './schema/grondhouding.ts'
export type { ItemTypes, Kind } from './schema/kinds.ts'
export type { Deelproject, Leertraject } from './schema/leertraject.ts'
export type { Les } from './schema/les.ts'
export type { Meting } from './schema/meting.ts'
export type { Eigenaarschapsvragen, Niveau } from './schema/niveau.ts'
export { ORGANISATIESOORTEN, type Organisatie } from './schema/organisatie.ts'
export type { PackHead } from './schema/pack-head.ts'
export type { RodeLijn } from './schema/rode-lijn.ts'
export {
  AARDEN,
  type Aard,
  aard,
  DETERMINANTGROEPEN,
  KENNISBRONNEN,
  type Kennisbron,
  kennisbron,
  NIVEAUS,
  type NiveauSleutel,
  niveau,
  RELATIES,
  type Relatie,
  relatie,
  STROMEN,
  type Stroom,
  stroom,
} from './schema/values.ts'
export {
  GEEN_STROOM,
  type Meerkeuzevraag,
  type Onderdeel,
  type OpenVraag,
  type Optie,
  optiesVan,
  type Schaalvraag,
  type Veld,
  type Vraag,
  type Vragenlijst,
  vragenVan,
} from './schema/vragenlijst.ts'
export { GESCHIKT_VOOR, type Stap, type Werkvorm } from './schema/werkvorm.ts'
