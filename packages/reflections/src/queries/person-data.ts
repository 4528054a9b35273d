import { type Grondhouding, optiesVan, type Vraag, vragenVan } from '@lerende/content/inputs'
import { allOverleggen } from '@lerende/cycles'
import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import type { Answer, Answers } from '../inputs.ts'
import { myDrafts } from './drafts.ts'
import { wordingAt } from './lists.ts'
import { ownReflections } from './own-reflections.ts'

/** What a person handed in, an answer a row, in the words in which it was asked. For that person alone. */
export async function personDataInReflections(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const names = new Map((await allOverleggen(reader, ctx.scope)).map(({ id, name }) => [id as string, name]))
  const reflections: Array<{ day: string; overleg: string; question: string; answer: string }> = []
  for (const row of await ownReflections(reader, ctx, personId)) {
    const { list, grondhouding } = await wordingAt(reader, ctx.scope, {
      questionnaire: row.questionnaire,
      questionnaireRevision: row.questionnaire_revision,
      grondhoudingRevision: row.grondhouding_revision,
    })
    // Written by submitReflection alone, from checked answers.
    const answers = JSON.parse(row.answers_json) as Answers
    for (const question of vragenVan(list.data)) {
      const answer = answers[question.sleutel]
      if (answer === undefined) continue
      const overleg = names.get(row.overleg_id) ?? ''
      reflections.push({ day: row.day, overleg, question: question.tekst, answer: inWords(answer, question, grondhouding.data) })
    }
  }
  const drafts = (await myDrafts(reader, ctx, personId)).map(({ day, text }) => ({ day, text }))
  return { reflections, drafts }
}

/** What was chosen in the words in which it stood there; other answers as they are. */
function inWords(answer: Answer, question: Vraag, grondhouding: Grondhouding): string {
  const options = question.soort === 'meerkeuze' ? optiesVan(question, grondhouding) : []
  const words = new Map(options.map(({ sleutel, tekst }) => [sleutel, tekst]))
  return [answer]
    .flat()
    .map((one) => words.get(String(one)) ?? String(one))
    .join('; ')
}
