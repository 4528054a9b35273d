import { expect, test } from 'vitest'
import { circlesOf, layOut, type Met, strengthOf } from './knowing-layout.ts'

const met = (name: string, organisationName: string | null, times = 1): Met => ({
  personId: name,
  name,
  organisationId: organisationName,
  organisationName,
  times,
})
const ORGANISATIONS = ['Youké', 'Gemeente Huizen', 'KC De Haven', 'Een heel lange naam van een organisatie in de regio']
const all = ORGANISATIONS.flatMap((name) => [met(`b ${name}`, name, 9), met(`a ${name}`, name)])

test('people stand by organisation and by name, however often somebody met them', () => {
  const circles = circlesOf([met('z', 'B', 9), met('y', 'B'), met('x', 'A'), met('w', null)], 'Zonder organisatie')
  expect(circles.map((circle) => [circle.name, circle.people.map((one) => one.name)])).toEqual([
    ['A', ['x']],
    ['B', ['y', 'z']],
    ['Zonder organisatie', ['w']],
  ])
})

test('once, a few times, often', () => {
  expect([1, 2, 4, 5, 60].map(strengthOf)).toEqual([1, 2, 2, 3, 3])
})

for (const [width, sides] of [
  [300, 1],
  [960, 2],
] as const) {
  test(`on ${width} pixels everything stays inside, and nothing stands on anything else`, () => {
    const circles = circlesOf(all, '')
    const layout = layOut(circles, { width, sides })
    expect(layout).toEqual(layOut(circlesOf(all.toReversed(), ''), { width, sides }))
    expect(layout.spots).toHaveLength(4)
    for (const { x, y, label, side, dots } of layout.spots) {
      const end = side === 'right' ? x + label.length * 7.6 : x - label.length * 7.6
      for (const at of [x, end, ...dots.map((dot) => dot.x)]) expect(at >= 0 && at <= width).toBe(true)
      expect(y > 0 && y < layout.height).toBe(true)
    }
    for (const side of ['left', 'right']) {
      const ys = layout.spots.filter((spot) => spot.side === side).map((spot) => spot.y)
      for (const [i, y] of ys.entries()) if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(60)
    }
  })
}

test('a crowd of one organisation shows as many dots as there is room for, and one organisation is enough', () => {
  const crowd = circlesOf(
    Array.from({ length: 90 }, (_, i) => met(String(i), 'Gemeente Huizen')),
    '',
  )
  const [spot] = layOut(crowd, { width: 300, sides: 1 }).spots
  expect(spot?.dots.length).toBeLessThan(12)
  expect(layOut([], { width: 300, sides: 2 }).spots).toEqual([])
})
