import { z } from 'zod'

/** Stable name of an item; other files and other rooms point at it. */
export const sleutel = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mag alleen kleine letters, cijfers en streepjes hebben')

/** A text that people read. */
export const zin = z.string().regex(/^\S(.*\S)?$/s, 'is leeg, of begint of eindigt met een spatie')

/** A text that may still be empty; screens then leave it out. */
export const zinOfLeeg = z.string().regex(/^(\S(.*\S)?)?$/s, 'begint of eindigt met een spatie')

export const aantal = z.number().int().min(0)

/** The document that an item was taken from. */
export const herkomst = z.strictObject({ stuk: zin })

export const AARDEN = ['werkt-goed', 'kan-beter', 'randvoorwaarde', 'uitdaging'] as const
export const KENNISBRONNEN = ['praktijk', 'wetenschap', 'ervaring'] as const
export const RELATIES = ['gezin', 'leerling', 'binnen-school', 'buiten-school', 'tussen-organisaties', 'eigen-organisatie'] as const
export const STROMEN = ['instroom', 'doorstroom', 'uitstroom'] as const
/** From the highest overleg down. */
export const NIVEAUS = ['bestuur', 'beleid', 'uitvoering'] as const

/** Groups of determinants: the four of the MIDI, and three that the research in the region added. */
export const DETERMINANTGROEPEN = ['innovatie', 'gebruiker', 'organisatie', 'sociaal-politiek', 'samenwerking', 'gezin', 'kind'] as const

export const aard = z.enum(AARDEN)
export const kennisbron = z.enum(KENNISBRONNEN)
export const relatie = z.enum(RELATIES)
export const stroom = z.enum(STROMEN)
export const niveau = z.enum(NIVEAUS)
export const determinantgroep = z.enum(DETERMINANTGROEPEN)

export type Aard = z.output<typeof aard>
export type Kennisbron = z.output<typeof kennisbron>
export type Relatie = z.output<typeof relatie>
export type Stroom = z.output<typeof stroom>
export type NiveauSleutel = z.output<typeof niveau>
