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

/** What is asked on one screen of a phone. */
export interface Step {
  /** of the part of the list that it belongs to */
  title: string
  questions: readonly Vraag[]
}

/** Whether one tap answers it: then it has a screen of its own, and the next one comes by itself. */
export const isOneTap = (question: Vraag): boolean => question.soort === 'schaal' || (question.soort === 'meerkeuze' && !question.meerdere)

/** The screens of the list after what was answered so far. What is written or chosen freely stands together, to pass in one tap. */
export function stepsOf(list: Vragenlijst, answers: Answers): Step[] {
  const steps: Array<Step & { questions: Vraag[] }> = []
  for (const { titel, vragen } of list.onderdelen) {
    let run: Vraag[] | null = null
    for (const question of vragen.filter((one) => isAsked(one, answers))) {
      if (run && !isOneTap(question)) {
        run.push(question)
        continue
      }
      const questions = [question]
      steps.push({ title: titel, questions })
      run = isOneTap(question) ? null : questions
    }
  }
  return steps
}

/** The screens of the list, and one for the points. */
export const stepCount = (list: Vragenlijst, answers: Answers): number => stepsOf(list, answers).length + 1

/** The screen, counted from 1, on which a field stands; null for a message about the whole. */
export function stepOfField(list: Vragenlijst, answers: Answers, field: string): number | null {
  const [group, key] = field.split('.')
  if (group === 'signals') return stepCount(list, answers)
  const place = stepsOf(list, answers).findIndex(({ questions }) => questions.some((question) => question.sleutel === key))
  return group === 'answers' && place >= 0 ? place + 1 : null
}
