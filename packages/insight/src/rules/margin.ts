/** 97.5 % points of Student's t for 1 to 30 degrees of freedom (any table of it; from 30 on they hardly differ from 1.96). */
const T = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09, 2.08, 2.07, 2.07,
  2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04,
] as const

/**
 * Half the width of an interval of at least 95 % around the mean of `n` answers from 1 to 5 with this spread (their
 * standard deviation, divided by n). Student's t, because few answers estimate the spread badly; and the spread is taken
 * as if two more people had answered, one with 1 and one with 5, as Agresti and Caffo (The American Statistician 54, 2000)
 * do with shares: five people who all say the same do not prove that everybody does. See docs/decisions/024.
 */
export function marginOf({ n, mean, spread }: { n: number; mean: number; spread: number }): number {
  if (n < 2) return 4
  const squares = n * (spread ** 2 + mean ** 2) + 1 + 25
  const middle = (n * mean + 6) / (n + 2)
  const variance = (squares - (n + 2) * middle ** 2) / (n + 1)
  return ((T[n - 2] ?? 1.96 + 2.4 / (n - 1)) * Math.sqrt(variance)) / Math.sqrt(n)
}
