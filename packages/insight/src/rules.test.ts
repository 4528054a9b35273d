import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addUp, figureOf } from './rules/compass.ts'
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

  test('says nothing about nothing', () => {
    expect(addUp([])).toBeNull()
  })
})
