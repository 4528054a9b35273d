/** Who may see when somebody works and how to reach them. Nothing is told until the person says so. */
export const SEEN_BY = ['niemand', 'overleggen', 'netwerk'] as const
export type SeenBy = (typeof SEEN_BY)[number]

/** How somebody likes to be reached. */
export const WAYS = ['mail', 'bellen', 'bericht'] as const
export type Way = (typeof WAYS)[number]

/** When somebody works (1 is Monday) and how to reach them, as they said it themselves. */
export interface Reach {
  days: readonly number[]
  ways: readonly Way[]
  phone: string | null
  seenBy: SeenBy
}

/** Whether who asks may see this. @param asker.shares they sit in an overleg together */
export function maySeeReach(reach: Pick<Reach, 'seenBy'>, asker: { self: boolean; shares: boolean }): boolean {
  if (asker.self || reach.seenBy === 'netwerk') return true
  return reach.seenBy === 'overleggen' && asker.shares
}
