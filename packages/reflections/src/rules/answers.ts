import { type Grondhouding, optiesVan, type Vraag, type Vragenlijst, vragenVan } from '@lerende/content/inputs'
import { objectionTo } from '@lerende/guard'
import { refuse } from '../errors.ts'
import { type Answer, type Answers, TWO_MINUTES } from '../inputs.ts'

/** A score of 1 to 5 that the compass counts. */
export interface Score {
  measure: string
  uitgangspunt: string | null
  score: number
}

/**
 * Checks answers against the wording they were given to: known questions and fitting kinds. What is empty, or hangs on a choice that was not made, is left out. One answer is enough.
 * @returns the answers to keep, in the order of the list
 * @throws reflection.empty, reflection.unknown_question, reflection.unknown_option
 */
export function checkAnswers(given: Answers, list: Vragenlijst, grondhouding: Grondhouding): Answers {
  const questions = vragenVan(list)
  const known = new Set(questions.map((one) => one.sleutel))
  for (const key of Object.keys(given)) if (!known.has(key)) refuse('reflection.unknown_question', { field: `answers.${key}` })
  const kept: Answers = {}
  for (const question of questions) {
    const answer = given[question.sleutel]
    const when = question.toon_als
    const shown = !when || chosen(kept[when.vraag], when.is)
    if (shown && answer !== undefined && !isEmpty(answer)) {
      checkOne(question, answer, grondhouding)
      kept[question.sleutel] = answer
    }
  }
  if (Object.keys(kept).length === 0) refuse('reflection.empty', { field: 'answers' })
  return kept
}

/**
 * Nothing about a child or a family in the texts, and a name only when the writer chose to leave it.
 * @throws reflection.personal_data, reflection.confirm_personal
 */
export function guardAnswers(answers: Answers, list: Vragenlijst, confirmed?: readonly string[]): void {
  for (const { soort, sleutel } of vragenVan(list)) {
    const answer = answers[sleutel]
    const objection = soort === 'open' && typeof answer === 'string' ? objectionTo(answer, confirmed) : null
    if (!objection) continue
    const { what, start, end } = objection.finding
    const code = objection.stops ? 'reflection.personal_data' : 'reflection.confirm_personal'
    refuse(code, { field: `answers.${sleutel}`, params: { what, start, end } })
  }
}

/** The scores among checked answers. Only the list about the grondhouding measures its uitgangspunten. */
export function scoresOf(answers: Answers, list: Vragenlijst): Score[] {
  return vragenVan(list).flatMap((question) => {
    const answer = answers[question.sleutel]
    if (question.soort !== 'schaal' || typeof answer !== 'number') return []
    const [uitgangspunt, ...others] = question.uitgangspunten
    const measures = list.sleutel === TWO_MINUTES && others.length === 0
    return { measure: question.sleutel, uitgangspunt: measures ? (uitgangspunt ?? null) : null, score: answer }
  })
}

/** What a reflection tells about where it played, by the keys that the lists give these two questions. */
export function placeIn(answers: Answers): { stroom: string | null; relatie: string | null } {
  const { stroom, relatie } = answers
  return { stroom: typeof stroom === 'string' ? stroom : null, relatie: typeof relatie === 'string' ? relatie : null }
}

function isEmpty(answer: Answer): boolean {
  return answer === '' || (Array.isArray(answer) && answer.length === 0)
}

function chosen(answer: Answer | undefined, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option
}

function checkOne(question: Vraag, answer: Answer, grondhouding: Grondhouding): void {
  const field = `answers.${question.sleutel}`
  const wrong = (): never => refuse('reflection.unknown_option', { field })
  switch (question.soort) {
    case 'schaal':
      if (!isWhole(answer, question.schaal.min, question.schaal.max)) wrong()
      return
    case 'getal':
      if (!isWhole(answer, 0, 100_000)) wrong()
      return
    case 'percentage':
      // Divided over options, a percentage is asked per option; the two lists that are asked have none of those.
      if (!isWhole(answer, 0, 100)) wrong()
      return
    case 'meerkeuze': {
      const options = new Set(optiesVan(question, grondhouding).map((one) => one.sleutel))
      const list = Array.isArray(answer) ? answer : [answer]
      const known = list.every((one) => typeof one === 'string' && options.has(one))
      if (!known || Array.isArray(answer) !== question.meerdere || new Set(list).size !== list.length) wrong()
      return
    }
    case 'open': {
      if (typeof answer !== 'string') wrong()
    }
  }
}

function isWhole(answer: Answer, min: number, max: number): boolean {
  return typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max
}
