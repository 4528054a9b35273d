import { expect, test } from 'vitest'
import { asvs } from './asvs.ts'
import { treeOf } from './tree.ts'

const problemsOf = (row: string, files: Record<string, string> = {}) =>
  asvs
    .run(treeOf({ 'docs/asvs.md': `# x\n\n${row}\n`, 'packages/network/src/a.ts': '', ...files }))
    .problems.map(({ line, message }) => `${line}: ${message}`)

test('a requirement names what meets it, or says why nothing does', () => {
  expect(problemsOf('| V1.1.1 | 2 | something | met | It does. `packages/network/src/a.ts` |')).toEqual([])
  expect(problemsOf('| V1.1.1 | 2 | something | met | The folder. `packages/network` |')).toEqual([])
  expect(problemsOf('| V1.1.1 | 2 | something | open | For who installs it. |')).toEqual([])
  expect(problemsOf('| V1.1.1 | 2 | something | identity |  |')).toEqual([])
})

test.each([
  ['| V1.1.1 | 2 | something | met | `packages/network/src/weg.ts` |', '3: V1.1.1 names packages/network/src/weg.ts'],
  ['| V1.1.1 | 2 | something | met | Trust us, it is. |', '3: V1.1.1 is met by nothing'],
  ['| V1.1.1 | 2 | something | open |  |', '3: V1.1.1 is open and does not say why'],
  ['| V1.1.1 | 2 | something | Mostly | It is. |', '3: V1.1.1 is “Mostly”'],
  ['| V1.1.1 | 2 | a | open | For later on. |\n| V1.1.1 | 2 | a | open | For later on. |', '4: V1.1.1 stands here twice'],
])('%s', (row, message) => {
  expect(problemsOf(row)).toEqual([expect.stringContaining(message)])
})

test('what waits for a room is looked at again when the room is there', () => {
  const found = problemsOf('| V1.1.1 | 2 | something | identity |  |', { 'packages/identity/package.json': '{}' })
  expect(found).toEqual([expect.stringContaining('waits for the room identity, which is there')])
})
