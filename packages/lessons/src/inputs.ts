import { confirmedInput } from '@lerende/guard/inputs'
import { z } from 'zod'

const id = z.uuid()

export const findLessonsInput = z.object({
  query: z.string().max(200).default(''),
  traject: z.string().optional(),
  uitgangspunt: z.string().optional(),
  rodeLijn: z.string().optional(),
  kennisbron: z.string().optional(),
  niveau: z.string().optional(),
  rooting: z.string().optional(),
  organisatie: z.string().optional(),
  limit: z.number().int().min(1).max(200).default(30),
  offset: z.number().int().min(0).default(0),
})
export type FindLessonsInput = z.output<typeof findLessonsInput>

const note = z.string().trim().max(500, 'Houd het bij 500 tekens.').default('')

export const rootLessonInput = z.object({
  lessonId: id,
  to: z.enum(['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon']),
  note,
  confirmed: confirmedInput,
})
export type RootLessonInput = z.output<typeof rootLessonInput>

export const confirmRootingInput = z.object({ lessonId: id, holds: z.boolean(), note, confirmed: confirmedInput })
export type ConfirmRootingInput = z.output<typeof confirmRootingInput>

export const ownLessonInput = z.object({ lessonId: id })

const kennisbron = z.enum(['praktijk', 'wetenschap', 'ervaring'])

export const addEvidenceInput = z.object({
  evidenceId: id,
  lessonId: id,
  kennisbron,
  text: z.string().trim().min(10, 'Schrijf het in één hele zin.').max(500, 'Houd het bij 500 tekens.'),
  source: z.string().trim().max(200, 'Houd het bij 200 tekens.').default(''),
  confirmed: confirmedInput,
})
export type AddEvidenceInput = z.output<typeof addEvidenceInput>

export const removeEvidenceInput = z.object({ lessonId: id, evidenceId: id })

export const practiseInput = z.object({ lessonId: id, does: z.boolean() })

export const wayInput = z.object({ kind: z.enum(['traject', 'rode-lijn']), key: z.string().max(200) })
export type WayInput = z.output<typeof wayInput>

export const lessonFromBundleInput = z.object({
  bundleId: id,
  text: z.string().trim().min(10, 'Schrijf de les in één hele zin.').max(500, 'Houd de les bij 500 tekens.'),
  aard: z.enum(['werkt-goed', 'kan-beter', 'randvoorwaarde', 'uitdaging']),
  kennisbron,
  traject: z.string().nullable().default(null),
  uitgangspunten: z.array(z.string()).default([]),
  rodeLijnen: z.array(z.string()).default([]),
  owner: z.string().trim().min(2, 'Wie zorgt dat deze les blijft?').max(200),
  ownerPersonId: id.nullable().default(null),
  culture: z.string().trim().max(200).default(''),
  confirmed: confirmedInput,
})
export type LessonFromBundleInput = z.output<typeof lessonFromBundleInput>
