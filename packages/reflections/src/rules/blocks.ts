/** The fewest people that a figure may be about. */
export const MIN_CONTRIBUTORS = 5

/** One score of a closed round that is in no block yet. */
export interface WaitingScore {
  reflectionId: string
  measure: string
  uitgangspunt: string | null
  score: number
  contributor: string
  day: string
}

/** Scores that are put together for good. */
export interface Block {
  measure: string
  uitgangspunt: string | null
  reflectionIds: string[]
  contributors: number
  n: number
  sum: number
  sumOfSquares: number
  fromDay: string
  untilDay: string
}

/**
 * Puts the waiting scores of one overleg together: per measure one block of all of them, when they come from enough
 * people; else they go on waiting. A score is in one block at most and a block never changes. Every figure is a sum of
 * whole blocks, so what can be found by setting figures against each other is a sum of whole blocks too
 * (docs/decisions/004-blocks-against-subtraction.md).
 */
export function blocksFrom(waiting: readonly WaitingScore[]): Block[] {
  const measures = new Map<string, WaitingScore[]>()
  for (const score of waiting) measures.set(score.measure, [...(measures.get(score.measure) ?? []), score])
  return [...measures].flatMap(([measure, scores]) => {
    const contributors = new Set(scores.map((one) => one.contributor)).size
    if (contributors < MIN_CONTRIBUTORS) return []
    const days = scores.map((one) => one.day).sort()
    return {
      measure,
      uitgangspunt: scores[0]?.uitgangspunt ?? null,
      reflectionIds: scores.map((one) => one.reflectionId),
      contributors,
      n: scores.length,
      sum: scores.reduce((sum, one) => sum + one.score, 0),
      sumOfSquares: scores.reduce((sum, one) => sum + one.score ** 2, 0),
      fromDay: days.at(0) ?? '',
      untilDay: days.at(-1) ?? '',
    }
  })
}
