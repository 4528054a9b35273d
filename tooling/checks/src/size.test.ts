import { expect, test } from 'vitest'
import { size } from './size.ts'
import { treeOf } from './tree.ts'

const long = 'a\n'.repeat(401)
/** Enough small files to keep the house as a whole in measure. */
const small = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`s${index}.ts`, 'a\n']))
const pathsOf = (texts: Record<string, string>) => size.run(treeOf({ ...small, ...texts })).problems.map(({ path }) => path)

test('refuses a file of more than 400 lines, unless its first line says why', () => {
  expect(pathsOf({ 'a.ts': long, 'b.css': long, 'c.ts': `// Long because it is one table of cases.\n${long}` })).toEqual(['a.ts', 'b.css'])
  expect(pathsOf({ 'a.ts': 'a\n'.repeat(400), 'a.json': long })).toEqual([])
})

test('a reason without words is none', () => {
  expect(pathsOf({ 'a.ts': `// Long because \n${long}` })).toEqual(['a.ts'])
})

test('keeps the house as a whole in measure', () => {
  const large = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`l${index}.ts`, 'a\n'.repeat(260)]))
  expect(size.run(treeOf({ ...small, ...large })).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('half of the source files have 260 lines'),
    expect.stringContaining('one in ten source files has 260 lines'),
  ])
})
