import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrowsOf, lanesOf, pieceOf, placeOf } from './year-lanes.ts'

const SPAN = { fromDay: '2026-08-01', untilDay: '2026-08-10' }
const OVERLEGGEN = [
  { id: 'u1', niveau: 'uitvoering' as const },
  { id: 'b1', niveau: 'beleid' as const },
  { id: 'u2', niveau: 'uitvoering' as const },
]
const round = (id: string, overlegId: string, days: [string, string, string], number = 1) => ({
  id,
  overlegId,
  number,
  ophalenDay: days[0],
  agenderenDay: days[1],
  ontmoetenDay: days[1],
  terugkoppelenDay: days[1],
  dueDay: days[2],
})

describe('places in the span', () => {
  test('ten days are ten tenths, the last day included', () => {
    expect(placeOf('2026-08-01', SPAN)).toBe(0)
    expect(placeOf('2026-08-06', SPAN)).toBe(50)
    expect(pieceOf('2026-08-10', '2026-08-10', SPAN)).toEqual({ from: 90, size: 10 })
  })

  test('what lies outside is cut off, or is nothing', () => {
    expect(pieceOf('2026-07-01', '2026-08-02', SPAN)).toEqual({ from: 0, size: 20 })
    expect(pieceOf('2026-07-01', '2026-07-31', SPAN)).toBeNull()
    expect(pieceOf('2026-08-11', '2026-09-01', SPAN)).toBeNull()
  })

  test('every piece stays inside, whatever the days', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-08-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, day, (a, b) => {
        const piece = pieceOf(a < b ? a : b, a < b ? b : a, SPAN)
        if (!piece) return
        expect(piece.from).toBeGreaterThanOrEqual(0)
        expect(piece.from + piece.size).toBeLessThanOrEqual(100.000_001)
      }),
    )
  })
})

describe('lanes', () => {
  test('go from beleid to uitvoering, each row on a place of its own below its heading', () => {
    const lanes = lanesOf(OVERLEGGEN, [], SPAN)
    expect(lanes.map(({ niveau, place }) => [niveau, place])).toEqual([
      ['beleid', 0],
      ['uitvoering', 2],
    ])
    expect(lanes.flatMap(({ rows }) => rows.map((row) => [row.overleg.id, row.place]))).toEqual([
      ['b1', 1],
      ['u1', 3],
      ['u2', 4],
    ])
  })

  test('a round has a part before its ontmoeting and a part after it; a round outside the span has none', () => {
    const rounds = [
      round('r1', 'u1', ['2026-07-30', '2026-08-05', '2026-08-20']),
      round('r2', 'u1', ['2026-09-01', '2026-09-05', '2026-09-20'], 2),
    ]
    const [bar, ...others] = lanesOf(OVERLEGGEN, rounds, SPAN).flatMap(({ rows }) => rows.flatMap(({ bars }) => bars))
    expect(others).toEqual([])
    expect(bar).toMatchObject({
      round: 'r1',
      from: 0,
      size: 100,
      meeting: 45,
      before: { from: 0, size: 45 },
      after: { from: 45, size: 55 },
      shelf: 0,
    })
  })
})

test('what went the same way on one day is one arrow, to the ontmoeting that takes it up', () => {
  const rounds = [round('up', 'b1', ['2026-08-01', '2026-08-08', '2026-08-30'])]
  const lanes = lanesOf(OVERLEGGEN, rounds, SPAN)
  const flow = { day: '2026-08-02', direction: 'up' as const, fromOverlegId: 'u2', toOverlegId: 'b1', toRoundId: 'up' }
  const hidden = { ...flow, bundleId: 'c', fromOverlegId: 'elders' }
  expect(arrowsOf([{ ...flow, bundleId: 'a' }, { ...flow, bundleId: 'b' }, hidden], { lanes, rounds, span: SPAN })).toEqual([
    { key: '2026-08-02/u2/up', direction: 'up', from: { x: 10, place: 4 }, to: { x: 75, place: 1, shelf: 0 }, n: 2 },
  ])
})
