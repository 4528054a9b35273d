import { currentItem, type Item, itemAt } from '@lerende/content'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import type { QuestionnaireKey } from '../inputs.ts'

/** A list of questions and the grondhouding it is about, in one wording. */
export interface Wording {
  list: Item<'vragenlijst'>
  grondhouding: Item<'grondhouding'>
}

/** The wording that is in use. @throws reflection.unknown_questionnaire when the network's pack has no such list */
export async function currentWording(reader: Reader, scope: NetworkScope, questionnaire: QuestionnaireKey): Promise<Wording> {
  const list = await currentItem(reader, scope, 'vragenlijst', questionnaire)
  const grondhouding = await currentItem(reader, scope, 'grondhouding')
  return list && grondhouding ? { list, grondhouding } : refuse('reflection.unknown_questionnaire')
}

/** The wording that a reflection was made against. @throws reflection.unknown_questionnaire */
export async function wordingAt(
  reader: Reader,
  scope: NetworkScope,
  at: { questionnaire: string; questionnaireRevision: number; grondhoudingRevision: number },
): Promise<Wording> {
  const list = await itemAt(reader, scope, { kind: 'vragenlijst', key: at.questionnaire, revision: at.questionnaireRevision })
  const grondhouding = await itemAt(reader, scope, { kind: 'grondhouding', key: 'grondhouding', revision: at.grondhoudingRevision })
  return list && grondhouding ? { list, grondhouding } : refuse('reflection.unknown_questionnaire')
}
