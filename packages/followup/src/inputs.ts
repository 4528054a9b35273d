import { confirmedInput } from '@lerende/guard/inputs'
import { submitReflectionInput } from '@lerende/reflections/inputs'
import { z } from 'zod'

/** Ids are random UUIDs, also those that a browser makes for what it sends. */
const id = z.uuid('Dit klopt niet. Ververs de pagina en probeer het opnieuw.')
const dayAhead = z.iso.date('Kies een dag.')

/** At least four words: an answer that somebody can do something with is a sentence. */
const sentence = (max: number, empty: string) =>
  z
    .string()
    .trim()
    .max(max, `Houd het korter dan ${max} tekens.`)
    .refine((text) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4, empty)

const note = (max: number, empty: string) => z.string().trim().min(3, empty).max(max, `Houd het korter dan ${max} tekens.`)
const remark = z.string().trim().max(1000, 'Houd het korter dan 1000 tekens.')
const optionalRemark = remark
  .transform((text) => text || null)
  .nullable()
  .default(null)

export const niveauInput = z.enum(['bestuur', 'beleid', 'uitvoering'])
export const signalKindInput = z.enum(['knelpunt', 'vraag', 'les', 'succes'])

/** One point that asks for an answer. */
export const signalInput = z.object({
  /** made by the browser, so that sending twice is bringing in once */
  signalId: id,
  kind: signalKindInput,
  text: z.string().trim().min(1, 'Schrijf op wat je wilt inbrengen.').max(1000, 'Houd het korter dan 1000 tekens.'),
  /** what is needed */
  needed: remark
    .transform((text) => text || null)
    .nullable()
    .default(null),
  /** from which niveau it is needed */
  fromNiveau: niveauInput.nullable().default(null),
  /** with my name */
  signed: z.boolean().optional(),
})
export type SignalInput = z.output<typeof signalInput>

export const raiseSignalInput = signalInput.extend({ overlegId: id, confirmed: confirmedInput })
export type RaiseSignalInput = z.output<typeof raiseSignalInput>

/** How many points fit in one go; a reflection is two minutes. */
export const MAX_SIGNALS = 8
export const signalsInput = z.array(signalInput).max(MAX_SIGNALS, `Breng per keer niet meer dan ${MAX_SIGNALS} punten in.`).default([])

export const overlegInput = z.object({ overlegId: id })
export const roundInput = z.object({ roundId: id })
export const bundleInput = z.object({ bundleId: id })
export const signalIdInput = z.object({ signalId: id })
export const signSignalInput = z.object({ signalId: id, signed: z.boolean() })
export const shareSignalInput = z.object({ signalId: id, shared: z.boolean() })
export const signalsOfInput = z.object({
  overlegId: id,
  roundId: id.nullable().default(null),
  which: z.enum(['loose', 'bundled', 'all']).default('loose'),
})

const title = z
  .string()
  .trim()
  .min(3, 'Geef de bundel een titel van ten minste 3 letters.')
  .max(120, 'Houd de titel korter dan 120 tekens.')
const signalIds = z.array(id).min(1, 'Kies ten minste één punt.').max(200)

export const createBundleInput = z.object({ overlegId: id, title, signalIds, confirmed: confirmedInput })
export const addToBundleInput = z.object({ bundleId: id, signalIds })
export const removeFromBundleInput = z.object({ bundleId: id, signalId: id })
export const renameBundleInput = z.object({ bundleId: id, title, confirmed: confirmedInput })

const minutes = z
  .number('Vul een aantal minuten in.')
  .int()
  .min(1, 'Vul ten minste 1 minuut in.')
  .max(480, 'Vul minder dan 480 minuten in.')
export const scheduleBundleInput = z.object({ bundleId: id, roundId: id, minutes })
export const orderAgendaInput = z.object({ roundId: id, items: z.array(z.object({ bundleId: id, minutes })).max(100) })

export const followUpInput = z.object({
  mine: z.boolean().default(false),
  late: z.boolean().default(false),
  overlegId: id.nullable().default(null),
  waitingFor: id.nullable().default(null),
  state: z.enum(['open', 'beantwoord', 'alles']).default('alles'),
  search: z.string().trim().max(100).default(''),
  page: z.int().min(0).max(10_000).default(0),
})

export const giveDotsInput = z.object({
  roundId: id,
  choice: z.array(z.object({ bundleId: id, dots: z.int().min(0).max(10) })).max(100),
})

export const noteKindInput = z.enum(['notitie', 'besluit'])
const version = z.int().min(0)

/** A line at an item of the agenda. `version` is the one that the writer had before them, nought for a new line. */
export const writeNoteInput = z.object({
  /** made by the browser, so that sending twice is writing once */
  noteId: id,
  roundId: id,
  bundleId: id,
  kind: noteKindInput,
  text: z.string().trim().min(1, 'Schrijf iets op, of haal de regel weg.').max(1000, 'Houd het korter dan 1000 tekens.'),
  version,
  confirmed: confirmedInput,
})
export type WriteNoteInput = z.output<typeof writeNoteInput>
export const removeNoteInput = z.object({ noteId: id, roundId: id, version })
export type RemoveNoteInput = z.output<typeof removeNoteInput>

const decisionText = sentence(2000, 'Schrijf in ten minste één zin op wat er besloten is.')
const reason = note(1000, 'Schrijf op waarom.')

/** The decision that stood when somebody began to write another; null: none. One that came later is not replaced unseen. */
const instead = id.nullable().optional()

export const decideInput = z.discriminatedUnion('kind', [
  z.object({
    bundleId: id,
    instead,
    kind: z.literal('besluit'),
    text: decisionText,
    reason: optionalRemark,
    /** somebody in the network, or else anybody or anything in words */
    ownerPersonId: id.nullable().default(null),
    owner: z
      .string()
      .trim()
      .max(120)
      .transform((text) => text || null)
      .nullable()
      .default(null),
    /** null: ninety days from now, on a working day */
    reviewDay: dayAhead.nullable().default(null),
    confirmed: confirmedInput,
  }),
  z.object({ bundleId: id, instead, kind: z.literal('geparkeerd'), reason, returnDay: dayAhead, confirmed: confirmedInput }),
  z.object({
    bundleId: id,
    instead,
    kind: z.literal('verwezen'),
    referredTo: note(200, 'Schrijf op naar wie je verwijst.'),
    reason,
    reviewDay: dayAhead.nullable().default(null),
    confirmed: confirmedInput,
  }),
])
export type DecideInput = z.output<typeof decideInput>

export const answerBundleInput = z.object({
  bundleId: id,
  text: sentence(3000, 'Schrijf het antwoord in ten minste één gewone zin.'),
  confirmed: confirmedInput,
})

export const escalateBundleInput = z.object({ bundleId: id, reason, confirmed: confirmedInput })
export const referBackInput = z.object({
  bundleId: id,
  instruction: note(1000, 'Schrijf op wat je van het overleg vraagt.'),
  confirmed: confirmedInput,
})
export const reopenBundleInput = z.object({ bundleId: id, reason, confirmed: confirmedInput })

const said = { remark: optionalRemark, confirmed: confirmedInput }
export const giveVerdictInput = z
  .object({ answerId: id, verdict: z.enum(['usable', 'partly', 'no']), ...said })
  .refine((input) => input.verdict !== 'no' || (input.remark ?? '').length >= 3, {
    path: ['remark'],
    message: 'Schrijf kort op wat er mist. Dan kan het overleg er opnieuw naar kijken.',
  })
export type GiveVerdictInput = z.output<typeof giveVerdictInput>

/** The secret part of the links below an answer in a mail. */
export const verdictLinkInput = z.object({ token: z.string().min(1).max(200) })
/**
 * A no opens the point again, which everybody in the overleg sees: whoever held somebody's mail could say no and watch
 * whether it opens, and so learn who brought it in. That takes signing in.
 */
export const verdictByLinkInput = verdictLinkInput.extend({ verdict: z.enum(['usable', 'partly']), ...said })
export type VerdictByLinkInput = z.output<typeof verdictByLinkInput>

export const replyToReviewInput = z.object({
  decisionId: id,
  changed: z.enum(['yes', 'partly', 'no']),
  remark: optionalRemark,
  confirmed: confirmedInput,
})

export const bundlesOfInput = z.object({
  overlegId: id,
  roundId: id.nullable().default(null),
  /** `elsewhere`: brought in here, and now with another overleg */
  which: z.enum(['open', 'answered', 'elsewhere']).default('open'),
})

/** A reflection together with the points that it raises. */
export const submitWithSignalsInput = submitReflectionInput.extend({ signals: signalsInput })
export type SubmitWithSignalsInput = z.output<typeof submitWithSignalsInput>
