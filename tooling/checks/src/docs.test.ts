import { expect, test } from 'vitest'
import { docs } from './docs.ts'
import { treeOf } from './tree.ts'

const decision = 'docs/decisions/001-one-way.md'
const messages = (texts: Record<string, string>) =>
  docs
    .run(treeOf({ [decision]: '# 001 One way\n\n## What follows, then\n', ...texts }))
    .problems.map(({ path, line, message }) => `${path}:${line} ${message}`)

test('follows links to files, folders and headings', () => {
  const text = `[a](docs/decisions/001-one-way.md) [b](docs/decisions) [c](docs/decisions/001-one-way.md#what-follows-then)
[d](#here) [e](https://example.org/nowhere) \`[f](gone.md)\`

## Here
`
  expect(messages({ 'README.md': text })).toEqual([])
})

test('refuses a link, a picture or a heading that is not there', () => {
  expect(messages({ 'README.md': 'see\n[a](docs/gone.md)\n![b](docs/gone.png)\n[c](docs/decisions/001-one-way.md#gone)\n' })).toEqual([
    expect.stringContaining('README.md:2 links to docs/gone.md'),
    expect.stringContaining('README.md:3 links to docs/gone.png'),
    expect.stringContaining('README.md:4 links to docs/decisions/001-one-way.md#gone'),
  ])
})

test('refuses a decision that is not there, and two with one number', () => {
  expect(messages({ 'packages/mail/src/a.ts': '// see docs/decisions/009 and decision 001\n', 'docs/decisions/001-other.md': '' })).toEqual(
    [
      expect.stringContaining('has the number of docs/decisions/001-one-way.md'),
      expect.stringContaining('packages/mail/src/a.ts:1 names decision 009'),
    ].sort((a, b) => Number(String(a).includes('names')) - Number(String(b).includes('names'))),
  )
})
