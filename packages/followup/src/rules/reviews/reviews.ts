export type Changed = 'yes' | 'partly' | 'no'

/** How long contributors can say whether it has changed. */
export const REVIEW_DAYS = 21

/** The floor for showing what a group said: DESIGN section 6. */
export const MINIMUM_GROUP = 5

export type Counts<Key extends string> = Record<Key, number>

/** What a group said, counted; null when fewer than five said something, so that nobody can be picked out. */
export function countFrom<Key extends string>(keys: readonly Key[], replies: readonly Key[]): Counts<Key> | null {
  if (replies.length < MINIMUM_GROUP) return null
  // Every key is given a number right here.
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Counts<Key>
  for (const reply of replies) counts[reply] += 1
  return counts
}

/**
 * How many there are, as far as it may be told to whoever does not lead the overleg: in fives and rounded down, and null
 * below five, so that a look before and after tells of fewer than five nobody.
 */
export function shownCount(n: number, leads: boolean): number | null {
  if (leads) return n
  return n < MINIMUM_GROUP ? null : n - (n % MINIMUM_GROUP)
}
