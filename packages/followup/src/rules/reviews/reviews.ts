export type Changed = 'yes' | 'partly' | 'no'

/** How long contributors can say whether it has changed. */
export const REVIEW_DAYS = 21

/** The floor for showing what a group said: DESIGN section 6. */
const MINIMUM_GROUP = 5

export type Counts<Key extends string> = Record<Key, number>

/** What a group said, counted; null when fewer than five said something, so that nobody can be picked out. */
export function countFrom<Key extends string>(keys: readonly Key[], replies: readonly Key[]): Counts<Key> | null {
  if (replies.length < MINIMUM_GROUP) return null
  // Every key is given a number right here.
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Counts<Key>
  for (const reply of replies) counts[reply] += 1
  return counts
}
