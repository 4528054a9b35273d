import { expect, test } from 'vitest'
import { env } from './env.ts'
import { treeOf } from './tree.ts'

const text = 'const url = process.env.DATABASE_URL\n'

test('refuses settings that come in through another door', () => {
  const { problems } = env.run(treeOf({ 'packages/mail/src/reactions/transport.ts': text, 'apps/server/src/keys.ts': text }))
  expect(problems.map(({ path, line }) => [path, line])).toEqual([
    ['apps/server/src/keys.ts', 1],
    ['packages/mail/src/reactions/transport.ts', 1],
  ])
})

test('lets the settings file, the tooling, the bench and tests read them', () => {
  const tree = treeOf({
    'apps/server/src/config.ts': text,
    'tooling/test.ts': text,
    'bench/run.ts': text,
    'packages/kernel/src/testing/both-engines.ts': text,
    'apps/server/src/keys.int.test.ts': text,
  })
  expect(env.run(tree).problems).toEqual([])
})
