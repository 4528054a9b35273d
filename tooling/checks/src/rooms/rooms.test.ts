import { describe, expect, test } from 'vitest'
import { verdict } from '../check.ts'
import { treeOf } from '../tree.ts'
import { rooms } from './index.ts'

/** What the check says about a small tree, without what the exception lists miss in it. */
function said(texts: Record<string, string>): string[] {
  const { problems } = rooms.run(treeOf(texts))
  return problems
    .filter(({ path }) => path !== 'tooling/checks/src/rooms/table.ts')
    .map(({ path, line, message }) => `${path}:${line ?? 1} ${message}`)
}

const one = (path: string, text: string) => said({ [path]: text })

test('a tree that is too small is refused, however right', () => {
  expect(verdict(rooms, treeOf({ 'apps/web/src/main.tsx': '' }))).toEqual([expect.stringContaining('looked at 1 files')])
})

describe('arrows', () => {
  test.each([
    ['packages/kernel/src/house.ts', `import { a } from '@lerende/network'`],
    ['packages/cycles/src/commands/plan.ts', `import { a } from '@lerende/followup'`],
    ['packages/cycles/src/commands/plan.ts', `import type { A } from '@lerende/followup'`],
    ['packages/digests/src/commands/send.ts', `import { a } from '@lerende/reports'`],
    ['packages/insight/src/queries/share.ts', `import { a } from '@lerende/digests'`],
    ['packages/mail/src/rules/render.ts', `import { a } from '@lerende/cycles'`],
    ['packages/followup/src/commands/move.ts', `import { a } from '@lerende/mail'`],
    ['packages/api/src/index.ts', `import { a } from '@lerende/testkit'`],
    ['packages/network/src/index.ts', `const a = await import('@lerende/cycles')`],
    ['tooling/checks/src/check.ts', `import { a } from '@lerende/kernel'`],
  ])('%s may not: %s', (path, text) => {
    expect(one(path, text)).toEqual([expect.stringContaining('may not import')])
  })

  test('downward is fine', () => {
    expect(
      one('packages/followup/src/commands/move.ts', `import { a } from '@lerende/cycles'\nimport { b } from '@lerende/kernel'`),
    ).toEqual([])
    expect(one('packages/testkit/src/simulation/year.ts', `import { a } from '@lerende/api'`)).toEqual([])
  })

  test('a relative path stays inside its package', () => {
    expect(one('packages/followup/src/index.ts', `import { a } from '../../cycles/src/index.ts'`)).toEqual([
      expect.stringContaining('reaches into packages/cycles/src/index.ts'),
    ])
    expect(one('packages/followup/src/commands/move.ts', `import { a } from '@lerende/followup'`)).toEqual([
      expect.stringContaining('by name'),
    ])
  })

  test('what is for tests stays with tests', () => {
    const text = `import { a } from '@lerende/kernel/testing'`
    expect(one('packages/cycles/src/commands/plan.ts', text)).toEqual([expect.stringContaining('for tests only')])
    expect(one('packages/cycles/src/planning.int.test.ts', text)).toEqual([])
  })
})

describe('the web app', () => {
  test.each([
    [`import { cyclesModule } from '@lerende/cycles'`, 'would bring the server into the browser'],
    [`import { appRouter } from '@lerende/api'`, 'would bring the server into the browser'],
    [`import { a } from '../../routes/router.tsx'`, 'routes → features → ui → lib'],
    [`import { a } from '../lessons/search.ts'`, 'a feature does not know another'],
  ])('refuses %s in a feature', (text, words) => {
    expect(one('apps/web/src/features/followup/screen.tsx', text)).toEqual([expect.stringContaining(words)])
  })

  test('takes values from inputs and types from the router', () => {
    const text = `import { a } from '@lerende/cycles/inputs'
import type { AppRouter } from '@lerende/api'
import { DomainError } from '@lerende/kernel/errors'
import { Button } from '../../ui/button.tsx'
import { b } from './course.ts'`
    expect(one('apps/web/src/features/followup/screen.tsx', text)).toEqual([])
  })

  test('gets nothing of the server through the inputs of a room', () => {
    const tree = {
      'packages/cycles/src/inputs.ts': `import { a } from './rules/days.ts'`,
      'packages/cycles/src/rules/days.ts': `import { ZONE } from '@lerende/kernel'\nimport type { Trx } from '@lerende/kernel'`,
    }
    expect(said(tree)).toEqual([expect.stringContaining('packages/cycles/src/rules/days.ts:1 brings @lerende/kernel into the browser')])
  })
})

describe('the files of a room', () => {
  test.each(['services.ts', 'services/plan.ts', 'helpers.ts'])('%s is none of them', (file) => {
    expect(one(`packages/cycles/src/${file}`, '')[0]).toContain('is not one of the files of cycles')
  })

  test.each(['rules.ts', 'rules/days.ts', 'planning.int.test.ts', 'router/index.ts', 'testing.ts'])('%s is', (file) => {
    expect(one(`packages/cycles/src/${file}`, '')).toEqual([])
  })

  test('an exception counts for its own room, and only while it is used', () => {
    expect(one('packages/cycles/src/schema/les.ts', '')).toHaveLength(1)
    const { problems } = rooms.run(treeOf({ 'packages/content/src/index.ts': '' }))
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('lists packages/content/src/schema, which is gone') }),
    ])
  })

  test('a package says what it is for', () => {
    expect(said({ 'packages/cycles/package.json': '{}' })).toEqual([expect.stringContaining('packages/cycles/README.md:1 is missing')])
    expect(said({ 'packages/cycles/package.json': '{}', 'packages/cycles/README.md': '# cycles' })).toEqual([])
  })

  test('names say something, in kebab-case', () => {
    expect(one('packages/cycles/src/rules/utils.ts', '')).toEqual([expect.stringContaining('says nothing')])
    expect(one('apps/web/src/ui/PageHeader.tsx', '')).toEqual([expect.stringContaining('kebab-case')])
  })
})

describe('inside a room', () => {
  test.each([
    [`import { readFile } from 'node:fs/promises'`, 'no database, clock or network'],
    [`import { sql } from 'kysely'`, 'no database, clock or network'],
    [`import { record, ZONE } from '@lerende/kernel'`, 'takes record from the kernel'],
    [`import { systemClock } from '@lerende/kernel'`, 'takes systemClock from the kernel'],
    [`import { bundleById } from '../queries/bundles.ts'`, 'imports queries in a rule'],
    ['const rows = db.selectFrom("bundle")', 'reaches outside of a rule'],
    ['const answer = await ask()', 'reaches outside of a rule'],
    ['const dice = Math.random()', 'reaches outside of a rule'],
  ])('a rule may not: %s', (text, words) => {
    expect(one('packages/followup/src/rules/decide.ts', text)).toEqual([expect.stringContaining(words)])
  })

  test('a rule may use types, constants, other rules, errors and events', () => {
    const text = `import { type NetworkScope, ZONE } from '@lerende/kernel'
import type { BundleTable } from '../tables.ts'
import { BundleAnswered } from '../events.ts'
import { refuse } from '../errors.ts'
import { createHash } from 'node:crypto'`
    expect(one('packages/followup/src/rules/decide.ts', text)).toEqual([])
  })

  test('a query does not write, a projection does not make anything up, a migration leans on nothing', () => {
    expect(one('packages/followup/src/queries/bundles.ts', `trx.insertInto('bundle')`)).toEqual([
      expect.stringContaining('writes in a query'),
    ])
    expect(one('packages/insight/src/projections/loop.ts', 'const now = ctx.clock.now()')).toEqual([
      expect.stringContaining('a rebuild would give other rows'),
    ])
    expect(one('packages/mail/src/migrations/001-init.ts', `import { columns } from '../tables.ts'`)).toEqual([
      expect.stringContaining('leans on ../tables.ts'),
    ])
  })

  test('a scope is minted in the gates only', () => {
    const text = `import { grantScope } from '@lerende/kernel'\nconst scope = grantScope(id)`
    expect(one('packages/digests/src/commands/send.ts', text)).toHaveLength(2)
    expect(one('packages/identity/src/commands/links.ts', text)).toEqual([])
    expect(one('packages/digests/src/send.int.test.ts', text)).toEqual([])
  })

  test('only files named after an engine know it', () => {
    const text = `if (engineOf(trx) === 'postgres') query.forUpdate()`
    expect(one('packages/lessons/src/queries.ts', text)).toHaveLength(2)
    expect(one('packages/lessons/src/queries/search.postgres.ts', text)).toEqual([])
  })

  test('nothing is exported wholesale', () => {
    expect(one('packages/lessons/src/index.ts', `export * from './queries.ts'`)).toEqual([expect.stringContaining('exports everything')])
  })
})
