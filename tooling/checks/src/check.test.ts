import { expect, test } from 'vitest'
import { type Check, verdict } from './check.ts'
import { treeOf } from './tree.ts'

const strict: Check = {
  name: 'strict',
  atLeast: 2,
  run: (tree) => ({ looked: tree.files.length, problems: tree.files.map((path) => ({ path, line: 3, message: 'is not right.' })) }),
}

test('each problem is one line that says where and what', () => {
  expect(verdict(strict, treeOf({ 'a.ts': '', 'b.ts': '' }))).toEqual(['a.ts:3 [strict] is not right.', 'b.ts:3 [strict] is not right.'])
})

test('a check that looked at too little fails, also when it found nothing', () => {
  const lines = verdict({ ...strict, run: () => ({ looked: 1, problems: [] }) }, treeOf({}))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('looked at 1 files and expects 2 or more')
})
