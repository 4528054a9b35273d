import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'

export type Contribution = inferOutput<typeof trpc.followup.myContributions>[number]

/** What is asked of whoever brought a point in: a verdict on a fresh answer, or whether it really changed. */
export function askedOf(one: Contribution): 'review' | 'verdict' | null {
  if (one.bundle?.review?.open) return 'review'
  return one.bundle?.answer?.verdictAsked ? 'verdict' : null
}

/** The day on which something last happened with a point. */
export const lastDay = (one: Contribution): string =>
  [one.day, ...(one.bundle?.course ?? []).map(({ day }) => day)].sort().at(-1) ?? one.day

/**
 * Points in three groups, each with the last movement first. Points in one bundle share its answer, so a question about
 * it is asked at one of them only.
 */
export function inGroups(all: readonly Contribution[]) {
  const asked = new Set<string>()
  const groups = { asked: [] as Contribution[], underway: [] as Contribution[], answered: [] as Contribution[] }
  for (const one of [...all].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))) {
    const bundleId = one.bundle?.id ?? ''
    if (askedOf(one) && !asked.has(bundleId)) {
      asked.add(bundleId)
      groups.asked.push(one)
    } else if (one.status === 'beantwoord') groups.answered.push(one)
    else groups.underway.push(one)
  }
  return groups
}
