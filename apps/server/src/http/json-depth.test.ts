import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooDeep } from './json-depth.ts'

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test('32 levels are fine, one more is not, and brackets inside a text are no levels', () => {
  expect(isTooDeep(nested(32))).toBe(false)
  expect(isTooDeep(nested(33))).toBe(true)
  expect(isTooDeep(JSON.stringify({ tekst: `${nested(99)}"\\[` }))).toBe(false)
  expect(isTooDeep(JSON.stringify(Array.from({ length: 99 }, () => [1])))).toBe(false)
})

test('it finds the depth that parsing finds', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 40 }), (value) => isTooDeep(JSON.stringify(value)) === depthOf(value) > 32))
})
