import { refuse } from '../../errors.ts'

/** Dots that everybody gets: enough to say what goes first, too few to say everything. */
export const DOTS = 3

/** DESIGN section 6: fewer people than this are never shown. */
const MINIMUM_VOTERS = 5

/** What one person gave: how many dots to which bundle. */
export type Choice = ReadonlyArray<{ bundleId: string; dots: number }>

/**
 * One person's dots, without zeroes and in a fixed order, so that how it was put together tells nothing.
 * @throws dots.too_many, dots.unknown_bundle when a bundle cannot be chosen (any more), or is named twice
 */
export function checkedChoice(choice: Choice, candidates: readonly string[]): Choice {
  const given = choice.filter(({ dots }) => dots > 0)
  const named = new Set(given.map(({ bundleId }) => bundleId))
  if (named.size !== given.length || given.some(({ bundleId }) => !candidates.includes(bundleId))) refuse('dots.unknown_bundle')
  if (given.reduce((sum, { dots }) => sum + dots, 0) > DOTS) refuse('dots.too_many', { params: { n: DOTS } })
  return given.toSorted((a, b) => (a.bundleId < b.bundleId ? -1 : 1))
}

export interface Tally {
  voters: number
  /** every bundle that got a dot */
  dots: Array<{ bundleId: string; dots: number }>
}

/**
 * What everybody gave together; null when fewer than five people did. It is made once, when choosing closes: with one
 * total there is nothing to subtract.
 */
export function tallyOf(choices: readonly Choice[]): Tally | null {
  const given = choices.filter((choice) => choice.length > 0)
  if (given.length < MINIMUM_VOTERS) return null
  const totals = new Map<string, number>()
  for (const { bundleId, dots } of given.flat()) totals.set(bundleId, (totals.get(bundleId) ?? 0) + dots)
  return {
    voters: given.length,
    dots: [...totals].map(([bundleId, dots]) => ({ bundleId, dots })).sort((a, b) => b.dots - a.dots || (a.bundleId < b.bundleId ? -1 : 1)),
  }
}
