import { confirmedInput } from '@lerende/guard/inputs'
import { z } from 'zod'

export { type Giveaway, givesAway, type TellingWords } from './rules/giveaway.ts'

const id = z.uuid('Dit klopt niet. Ververs de pagina en probeer het opnieuw.')

/** What is asked of everyone during a round, and of who was there after the ontmoeting. Keys in the content pack. */
export const TWO_MINUTES = 'grondhouding-in-twee-minuten'
export const LOOK_BACK = 'terugblik-ontmoeting'
export const questionnaireInput = z.enum([TWO_MINUTES, LOOK_BACK])
export type QuestionnaireKey = z.output<typeof questionnaireInput>

/** Longest open answer, in characters. */
export const MAX_TEXT = 2000

const text = z.string().trim().max(MAX_TEXT, `Houd het korter dan ${MAX_TEXT} tekens.`)

/** A score, an amount or a percentage; the key of an option or a text; the keys of several options. */
export const answerInput = z.union([z.number(), text, z.array(z.string().max(80)).max(100)])
export type Answer = z.output<typeof answerInput>

/** By key of the question. What was not answered is left out. */
export const answersInput = z.record(z.string().max(80), answerInput)
export type Answers = z.output<typeof answersInput>

export const submitReflectionInput = z.object({
  /** made by the browser, so that sending twice is handing in once */
  reflectionId: id,
  roundId: id,
  questionnaire: questionnaireInput,
  answers: answersInput,
  confirmed: confirmedInput,
})
export type SubmitReflectionInput = z.output<typeof submitReflectionInput>

export const reflectionFormInput = z.object({ roundId: id, questionnaire: questionnaireInput })
export const overlegInput = z.object({ overlegId: id })
export const roundInput = z.object({ roundId: id })
export const draftInput = z.object({ draftId: id })
