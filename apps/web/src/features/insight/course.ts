import { marginOf } from '@lerende/insight/inputs'

/** A group's answers over some time: as the server sends a sealed block, and as a quarter of several. */
export interface Point {
  /** days, 'YYYY-MM-DD' */
  from: string
  until: string
  /** how many people took part, at least */
  contributors: number
  /** answers */
  n: number
  /** 1 to 5 */
  mean: number
  spread: number
  /** half the width of an interval of at least 95 % around the mean */
  margin: number
}

export interface Quarter extends Point {
  /** '2026-1': year and quarter */
  key: string
}

/**
 * Whole blocks added up per quarter in which they ended, oldest first. Blocks are never split, so no quarter is about
 * fewer people than its largest block.
 */
export function byQuarter(course: readonly Point[]): Quarter[] {
  const groups = new Map<string, Point[]>()
  for (const point of course) {
    const key = `${point.until.slice(0, 4)}-${Math.ceil(Number(point.until.slice(5, 7)) / 3)}`
    groups.set(key, [...(groups.get(key) ?? []), point])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, points]) => ({ key, ...together(points) }))
}

function together(points: readonly Point[]): Point {
  const n = points.reduce((sum, point) => sum + point.n, 0)
  const mean = points.reduce((sum, point) => sum + point.mean * point.n, 0) / n
  // The mean of the squares, from mean and spread of each block.
  const squares = points.reduce((sum, { mean: own, spread, n: size }) => sum + (spread * spread + own * own) * size, 0) / n
  const spread = Math.sqrt(Math.max(0, squares - mean * mean))
  return {
    from: points.reduce((first, { from }) => (from < first ? from : first), points[0]?.from ?? ''),
    until: points.reduce((last, { until }) => (until > last ? until : last), ''),
    contributors: Math.max(...points.map(({ contributors }) => contributors)),
    n,
    mean,
    spread,
    margin: marginOf({ n, mean, spread }),
  }
}

export type Trend = 'one' | 'same' | 'unclear' | 'up' | 'down'

/** What people would not notice on a scale of five. */
const ALIKE = 0.5

/**
 * Whether the last quarter differs from the first by more than both margins together allow for chance. Not seeing that is no
 * proof that nothing changed: it is the same only when all that chance allows stays within half a point.
 */
export function trendOf(quarters: readonly Quarter[]): Trend {
  const first = quarters[0]
  const last = quarters.at(-1)
  if (!first || !last || first === last) return 'one'
  const difference = last.mean - first.mean
  const chance = Math.hypot(first.margin, last.margin)
  if (Math.abs(difference) <= chance) return Math.abs(difference) + chance <= ALIKE ? 'same' : 'unclear'
  return difference > 0 ? 'up' : 'down'
}

/** All quarters that any of these courses has, oldest first: the one scale of time on which they stand side by side. */
export function scaleOf(courses: ReadonlyArray<readonly Quarter[]>): string[] {
  return [...new Set(courses.flatMap((course) => course.map(({ key }) => key)))].sort()
}
