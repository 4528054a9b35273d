import { type Grondhouding, optiesVan, type Vraag, vragenVan } from '@lerende/content/inputs'
import { allOverleggen, roundById } from '@lerende/cycles'
import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { type Answer, LOOK_BACK, TWO_MINUTES } from '../inputs.ts'
import { myReflection } from './form.ts'
import { wordingAt } from './lists.ts'

/** What a person handed in, an answer a row, in the words in which it was asked. For that person alone. */
export async function personDataInReflections(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const names = new Map((await allOverleggen(reader, ctx.scope)).map(({ id, name }) => [id as string, name]))
  const rounds = await reader
    .selectFrom('round')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .orderBy('ontmoeten_at')
    .execute()
  const reflections: Array<{ day: string; overleg: string; question: string; answer: string }> = []
  for (const { id: roundId } of rounds) {
    for (const questionnaire of [TWO_MINUTES, LOOK_BACK] as const) {
      const mine = await myReflection(reader, ctx, { roundId, questionnaire, personId })
      if (!mine) continue
      const overleg = names.get((await roundById(reader, ctx.scope, roundId)).overlegId) ?? ''
      const { list, grondhouding } = await wordingAt(reader, ctx.scope, { questionnaire, ...mine })
      for (const question of vragenVan(list.data)) {
        const answer = mine.answers[question.sleutel]
        if (answer !== undefined)
          reflections.push({ day: mine.day, overleg, question: question.tekst, answer: inWords(answer, question, grondhouding.data) })
      }
    }
  }
  return { reflections }
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
