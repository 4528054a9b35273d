import type { Vraag, Vragenlijst } from '@lerende/content/inputs'
import type { Answer, Answers } from '@lerende/reflections/inputs'

/** Whether a question is asked at all, after what was answered before it. */
export function isAsked(question: Pick<Vraag, 'toon_als'>, answers: Answers): boolean {
  const when = question.toon_als
  if (!when) return true
  const given = answers[when.vraag]
  return Array.isArray(given) ? given.includes(when.is) : given === when.is
}

/** An empty text or an empty choice is no answer. */
function isAnswered(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false
  if (typeof answer === 'number') return true
  return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0
}

/** The answers with one changed; without a value that answer is taken away. */
export function withAnswer(answers: Answers, key: string, value: Answer | undefined): Answers {
  const { [key]: _before, ...others } = answers
  return value === undefined ? others : { ...others, [key]: value }
}

const questionsOf = (list: Vragenlijst) => list.onderdelen.flatMap((part) => part.vragen)

/** What goes to the server: questions that are asked and were answered. A question that fell away takes its answer along. */
export function answersToSend(list: Vragenlijst, answers: Answers): Answers {
  const sent: Answers = {}
  for (const question of questionsOf(list)) {
    const answer = answers[question.sleutel]
    if (isAsked(question, answers) && isAnswered(answer)) sent[question.sleutel] = typeof answer === 'string' ? answer.trim() : answer
  }
  return sent
}

/** Open answers that somebody gave, with the question they answer. */
export function openAnswers(list: Vragenlijst, answers: Answers): Array<{ key: string; question: string; text: string }> {
  return questionsOf(list).flatMap((question) => {
    const answer = answers[question.sleutel]
    if (question.soort !== 'open' || typeof answer !== 'string' || !isAsked(question, answers) || !isAnswered(answer)) return []
    return [{ key: question.sleutel, question: question.tekst, text: answer.trim() }]
  })
}

/** The steps of the form: one for each part of the list, and one for the points. */
export const stepCount = (list: Vragenlijst): number => list.onderdelen.length + 1

/** The step, counted from 1, on which a field stands; null for a message about the whole. */
export function stepOfField(list: Vragenlijst, field: string): number | null {
  const [group, key] = field.split('.')
  if (group === 'signals') return stepCount(list)
  const place = list.onderdelen.findIndex((part) => part.vragen.some((question) => question.sleutel === key))
  return group === 'answers' && place >= 0 ? place + 1 : null
}
