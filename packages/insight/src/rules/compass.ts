import { marginOf } from './margin.ts'

/** Sums of one or more sealed blocks. Adding whole blocks is the only thing ever done with them. */
export interface Sums {
  contributors: number
  n: number
  sum: number
  sumOfSquares: number
}

export interface Figure {
  /** the largest number of people in one of its blocks: at least so many took part */
  contributors: number
  n: number
  /** 1 to 5 */
  mean: number
  /** standard deviation, 0 when everyone said the same */
  spread: number
  /** half the width of an interval of at least 95 % around the mean, honest for few answers too */
  margin: number
}

/** Puts blocks together. People may be in several, so contributors is a lower bound: the largest block. */
export function addUp(blocks: readonly Sums[]): Sums | null {
  if (blocks.length === 0) return null
  const total = { contributors: 0, n: 0, sum: 0, sumOfSquares: 0 }
  for (const block of blocks) {
    total.contributors = Math.max(total.contributors, block.contributors)
    total.n += block.n
    total.sum += block.sum
    total.sumOfSquares += block.sumOfSquares
  }
  return total
}

/** Mean, spread and margin of what was added up. */
export function figureOf(sums: Sums): Figure {
  const mean = sums.sum / sums.n
  const variance = Math.max(0, sums.sumOfSquares / sums.n - mean * mean)
  const spread = Math.sqrt(variance)
  return {
    contributors: sums.contributors,
    n: sums.n,
    mean: round(mean),
    spread: round(spread),
    margin: round(marginOf({ n: sums.n, mean, spread })),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
