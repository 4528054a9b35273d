export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Begins the name of every draft on a device. */
export const DRAFT = 'lb.draft.'

/** Each person × round × list has a draft of its own: a device may be shared. */
export const draftKey = (of: { personId: string; roundId: string; questionnaire: string }): string =>
  `${DRAFT}${of.personId}.${of.roundId}.${of.questionnaire}`

/** Whether somebody began, for a list that does not need to know with what. */
export function hasDraft(store: Store | null, key: string): boolean {
  return Boolean(store?.getItem(key))
}

/** The store of this device, or null where the browser forbids it. */
export function deviceStore(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
