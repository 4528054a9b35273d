import { expect, test } from 'vitest'
import { time } from './time.ts'
import { treeOf } from './tree.ts'

const linesOf = (text: string, path = 'packages/cycles/src/rules/days.ts') =>
  time.run(treeOf({ [path]: text })).problems.map(({ line }) => line)

test.each(['const a = Date.now()', 'const a = new Date()', 'const a = new Date(text)', 'const a = Temporal.Now.instant()'])(
  'refuses %s',
  (text) => {
    expect(linesOf(`// line one\n${text}\n`)).toEqual([2])
  },
)

test('lets the clock itself ask, and everybody talk about it', () => {
  expect(linesOf('export const now = () => Temporal.Now.instant()', 'packages/kernel/src/clock.ts')).toEqual([])
  expect(linesOf('/** Never new Date() here. */\nconst a = Temporal.Instant.from(text)')).toEqual([])
})
