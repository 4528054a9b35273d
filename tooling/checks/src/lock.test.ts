import { expect, test } from 'vitest'
import { lock } from './lock.ts'
import { treeOf } from './tree.ts'

const linesOf = (text: string) => lock.run(treeOf({ 'pnpm-lock.yaml': text })).problems.map(({ line }) => line)
const right = `packages:
  zod@4.6.7:
    resolution: {integrity: sha512-abc/def+ghi==}
    deprecated: see https://example.org/why
`

test('lets a lockfile be that names packages and what they weigh', () => {
  expect(linesOf(right)).toEqual([])
})

test.each([
  '    resolution: {integrity: sha512-a==, tarball: https://registry.example/zod.tgz}',
  'registry: https://packages.example/',
  '      zod: file:///home/somebody/zod',
  '    resolution: {directory: /Users/somebody/zod, type: directory}',
  '    version: link:/work/zod',
])('refuses %s', (line) => {
  expect(linesOf(`${right}${line}\n`)).toEqual([5])
})

test('a tree without a lockfile is too little to look at', () => {
  expect(lock.run(treeOf({})).looked).toBeLessThan(lock.atLeast)
})
