import { marginOf } from '@lerende/insight/inputs'
import { describe, expect, test } from 'vitest'
import { byQuarter, type Point, scaleOf, trendOf } from './course.ts'

const point = (until: string, parts: Partial<Point> = {}): Point => ({
  from: until,
  until,
  contributors: 6,
  n: 10,
  mean: 3,
  spread: 1,
  margin: 0.62,
  ...parts,
})

/** Scores as a sealed block would tell them. */
function block(until: string, scores: readonly number[]): Point {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length)
  return point(until, { n: scores.length, mean, spread, margin: marginOf({ n: scores.length, mean, spread }) })
}

describe('quarters', () => {
  test('lie in order of time, each with the blocks that ended in it', () => {
    const quarters = byQuarter([point('2026-04-01'), point('2025-12-31'), point('2026-06-30')])
    expect(quarters.map(({ key, n }) => [key, n])).toEqual([
      ['2025-4', 10],
      ['2026-2', 20],
    ])
    expect(quarters[1]).toMatchObject({ from: '2026-04-01', until: '2026-06-30' })
  })

  test('tell the same as all scores put together', () => {
    const [a, b] = [
      [1, 2, 5, 5, 4],
      [3, 3, 2, 4, 4, 4, 1],
    ] as const
    const [quarter] = byQuarter([block('2026-01-10', a), block('2026-02-10', b)])
    const all = block('2026-02-10', [...a, ...b])
    expect(quarter?.mean).toBeCloseTo(all.mean, 10)
    expect(quarter?.spread).toBeCloseTo(all.spread, 10)
    expect(quarter?.margin).toBeCloseTo(all.margin, 10)
  })

  test('are never about fewer people than their largest block, and never claim more', () => {
    const [quarter] = byQuarter([point('2026-01-10', { contributors: 5 }), point('2026-02-10', { contributors: 9 })])
    expect(quarter?.contributors).toBe(9)
  })
})

test('courses side by side share one scale of time', () => {
  const one = byQuarter([point('2026-01-10'), point('2026-08-10')])
  expect(scaleOf([one, byQuarter([point('2025-11-10'), point('2026-02-10')])])).toEqual(['2025-4', '2026-1', '2026-3'])
  expect(scaleOf([])).toEqual([])
})

describe('a trend', () => {
  const quarters = (from: number, until: number, margin: number) =>
    byQuarter([point('2025-02-01', { mean: from }), point('2026-02-01', { mean: until })]).map((one) => ({ ...one, margin }))

  test('needs two quarters', () => {
    expect(trendOf(byQuarter([point('2026-01-10')]))).toBe('one')
    expect(trendOf([])).toBe('one')
  })

  test('is only named when it is more than chance', () => {
    expect(trendOf(quarters(3, 3.4, 0.3))).toBe('unclear')
    expect(trendOf(quarters(3, 3.5, 0.3))).toBe('up')
    expect(trendOf(quarters(3.5, 3, 0.3))).toBe('down')
  })

  test('is the same only when chance leaves no room for half a point', () => {
    expect(trendOf(quarters(3, 3.1, 0.2))).toBe('same')
    expect(trendOf(quarters(3, 3, 0.4))).toBe('unclear')
  })
})
