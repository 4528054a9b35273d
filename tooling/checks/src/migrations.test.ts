import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freeze, hash, migrations } from './migrations.ts'
import { treeOf } from './tree.ts'

const LIST = 'tooling/checks/landed-migrations.json'
const first = 'packages/mail/src/migrations/001-init.ts'
const second = 'packages/mail/src/migrations/002-bounce.ts'
const text = `export const init = migration({ name: '001-init', up: (run) => run('create table a (b text)') })\n`
const next = text.replace('001-init', '002-bounce')
const messages = (texts: Record<string, string>) => migrations.run(treeOf(texts)).problems.map(({ path, message }) => `${path} ${message}`)
const listOf = (texts: Record<string, string>) =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).map(([path, one]) => [path, hash(one)])))

test('is content with migrations that are as they landed, whatever their layout', () => {
  expect(messages({ [first]: `// said better\n${text.replace(', up', ',\n  up')}`, [LIST]: listOf({ [first]: text }) })).toEqual([])
})

test('refuses a change after landing', () => {
  expect(messages({ [first]: text.replace('b text', 'b integer'), [LIST]: listOf({ [first]: text }) })).toEqual([
    expect.stringContaining('changed after it landed'),
  ])
})

test('refuses one that is gone', () => {
  expect(messages({ [LIST]: listOf({ [first]: text }) })).toEqual([expect.stringContaining(`knows ${first}, which is gone`)])
})

test('asks for a new one to be put on the list', () => {
  expect(messages({ [first]: text })).toEqual([expect.stringContaining('is not on the list')])
})

test('refuses a hole in the order, and a name that is not the file’s', () => {
  const third = second.replace('002', '003')
  expect(messages({ [first]: text, [third]: next, [LIST]: listOf({ [first]: text, [third]: next }) })).toEqual([
    expect.stringContaining("Write: name: '003-bounce'"),
    expect.stringContaining('starts with 002-'),
  ])
})

test('freezing adds what is new and leaves what landed', () => {
  const root = mkdtempSync(join(tmpdir(), 'lerende-checks-'))
  try {
    mkdirSync(join(root, 'tooling/checks'), { recursive: true })
    const changed = text.replace('b text', 'b integer')
    expect(freeze(root, treeOf({ [first]: changed, [second]: next, [LIST]: listOf({ [first]: text }) }))).toEqual([second])
    expect(JSON.parse(readFileSync(join(root, LIST), 'utf8'))).toEqual({ [first]: hash(text), [second]: hash(next) })
  } finally {
    rmSync(root, { recursive: true })
  }
})
