import { DRAFT } from '../../lib/kept-text.ts'

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Each person × round × list has a draft of its own: a device may be shared. */
export const draftKey = (of: { personId: string; roundId: string; questionnaire: string }): string =>
  `${DRAFT}${of.personId}.${of.roundId}.${of.questionnaire}`

/** Whether somebody began, for a list that does not need to know with what. */
export function hasDraft(store: Store | null, key: string): boolean {
  return Boolean(store?.getItem(key))
}
