import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addUp, figureOf } from './rules/compass.ts'
import { marginOf } from './rules/margin.ts'
import { answeredShareOf, loopState } from './rules/share.ts'

const now = '2026-03-10T12:00:00.000Z'

describe('the share answered on time', () => {
  test('counts what was promised, not what is still within its time', () => {
    const due = '2026-03-01T12:00:00.000Z'
    const loops = [
      { dueAt: due, answeredAt: '2026-02-27T12:00:00.000Z' },
      { dueAt: due, answeredAt: due },
      { dueAt: due, answeredAt: '2026-03-05T12:00:00.000Z' },
      { dueAt: due, answeredAt: null },
      { dueAt: '2026-04-01T12:00:00.000Z', answeredAt: null },
    ]
    expect(loops.map((loop) => loopState(loop, now))).toEqual(['on-time', 'on-time', 'late', 'overdue', 'open'])
    expect(answeredShareOf(loops, now)).toEqual({ onTime: 2, late: 1, overdue: 1, open: 1, share: 0.5 })
    expect(answeredShareOf([], now).share).toBeNull()
  })
})

describe('the compass', () => {
  const block = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 30 })
  const sums = (scores: number[]) => ({
    contributors: scores.length,
    n: scores.length,
    sum: scores.reduce((a, b) => a + b, 0),
    sumOfSquares: scores.reduce((a, b) => a + b * b, 0),
  })

  test('blocks added up give the figure of all their scores together', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const all = sums(blocks.flat())
        const added = addUp(blocks.map(sums))
        expect(added && figureOf(added).mean).toBe(figureOf(all).mean)
        expect(added && figureOf(added).spread).toBe(figureOf(all).spread)
        expect(added?.contributors).toBe(Math.max(...blocks.map((one) => one.length)))
      }),
    )
  })

  test('has a margin that is honest: five alike prove little, more answers prove more', () => {
    const alike = (n: number) => marginOf({ n, mean: 4, spread: 0 })
    expect(alike(5)).toBeCloseTo(1.56, 1)
    expect(alike(50)).toBeLessThan(0.3)
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.double({ min: 1, max: 5, noNaN: true }), (n, mean) => {
        expect(marginOf({ n: n + 1, mean, spread: 0.8 })).toBeLessThan(marginOf({ n, mean, spread: 0.8 }))
        expect(marginOf({ n, mean, spread: 0.8 })).toBeGreaterThan((1.96 * 0.8) / Math.sqrt(n))
      }),
    )
  })

  test.each([
    ['mostly high', [0.02, 0.03, 0.1, 0.35, 0.5]],
    ['in the middle', [0.1, 0.2, 0.4, 0.2, 0.1]],
    ['at the ends', [0.4, 0.1, 0, 0.1, 0.4]],
    ['nearly alike', [0, 0, 0.03, 0.94, 0.03]],
  ])('has a margin that holds the true mean in 19 of 20 groups of five and of twelve, with answers %s', (_name, chances) => {
    let seed = 7
    // A small generator (Park and Miller, 1988), so that every run draws the same.
    const draw = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const one = () => {
      let left = draw()
      const place = chances.findIndex((chance) => {
        left -= chance
        return left < 0
      })
      return 1 + Math.max(0, place)
    }
    const truth = chances.reduce((sum, chance, place) => sum + chance * (place + 1), 0)
    for (const n of [5, 12]) {
      let held = 0
      for (let turn = 0; turn < 4000; turn++) {
        const { sum, sumOfSquares } = sums(Array.from({ length: n }, one))
        const mean = sum / n
        if (Math.abs(mean - truth) <= marginOf({ n, mean, spread: Math.sqrt(Math.max(0, sumOfSquares / n - mean ** 2)) })) held++
      }
      expect(held / 4000).toBeGreaterThan(0.95)
    }
  })

  test('says nothing about nothing', () => {
    expect(addUp([])).toBeNull()
  })
})
