import { expect, test } from 'vitest'
import { importsOf, target } from './imports.ts'

test('tells values from types, over several lines', () => {
  const source = `import type { A } from './a.ts'
import {
  b,
  type C,
  d as e,
} from '@lerende/kernel'
import * as f from './f.ts'
import G, { h } from 'g'
import './style.css'
export { i } from './i.ts'
`
  expect(importsOf(source)).toEqual([
    { from: './a.ts', values: [], types: ['A'], line: 1 },
    { from: '@lerende/kernel', values: ['b', 'd'], types: ['C'], line: 2 },
    { from: './f.ts', values: ['*'], types: [], line: 7 },
    { from: 'g', values: ['G', 'h'], types: [], line: 8 },
    { from: './i.ts', values: ['i'], types: [], line: 10 },
    { from: './style.css', values: ['*'], types: [], line: 9 },
  ])
})

test('sees an import that waits until it is needed', () => {
  expect(importsOf(`const api = await import('@lerende/api')`)).toEqual([{ from: '@lerende/api', values: ['*'], types: [], line: 1 }])
})

test('does not read what stands in a comment', () => {
  expect(importsOf(`// import { a } from 'a'\n/* import { b } from 'b' */\nconst c = 'd'`)).toEqual([])
})

test('finds what a relative path means', () => {
  expect(target('packages/cycles/src/rules/days.ts', '../../data/days.json')).toBe('packages/cycles/data/days.json')
  expect(target('packages/cycles/src/rules/days.ts', '@lerende/kernel')).toBeNull()
})
