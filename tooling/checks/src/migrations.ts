import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Problem } from './check.ts'
import { withoutComments } from './source.ts'
import type { Tree } from './tree.ts'

const LIST = 'tooling/checks/landed-migrations.json'
const MIGRATION = /^packages\/([^/]+)\/src\/migrations\/([^/]+)\.ts$/
const FREEZE = 'node tooling/checks/src/run-checks.ts --freeze'

/** A migration that ran somewhere never changes again: the next one mends it. The list of hashes holds us to that. */
export const migrations: Check = {
  name: 'migrations',
  atLeast: 9,
  run(tree) {
    const files = migrationFiles(tree)
    const landed = readList(tree)
    return {
      looked: files.length,
      problems: [...files.flatMap((path) => wrong(tree, path, landed)), ...gone(tree, landed), ...order(files)],
    }
  },
}

/** Adds the migrations that are not on the list yet, and writes it. Never touches what is on it. @returns what was added */
export function freeze(root: string, tree: Tree): string[] {
  const landed = readList(tree)
  const fresh = migrationFiles(tree).filter((path) => !(path in landed))
  for (const path of fresh) landed[path] = hash(tree.read(path))
  const sorted = Object.fromEntries(Object.entries(landed).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(root, LIST), `${JSON.stringify(sorted, null, 2)}\n`)
  return fresh
}

/** Of what a migration does: how it is laid out, and what a comment says, may change. */
export function hash(text: string): string {
  return createHash('sha256')
    .update(
      withoutComments(text)
        .replace(/[\s,]+/g, ' ')
        .trim(),
    )
    .digest('hex')
}

function migrationFiles(tree: Tree): string[] {
  return tree.files.filter((path) => MIGRATION.test(path) && !path.endsWith('.test.ts'))
}

function readList(tree: Tree): Record<string, string> {
  // Written by freeze, above.
  return tree.has(LIST) ? (JSON.parse(tree.read(LIST)) as Record<string, string>) : {}
}

function wrong(tree: Tree, path: string, landed: Record<string, string>): Problem[] {
  const problems: Problem[] = []
  const name = /([^/]+)\.ts$/.exec(path)?.[1] ?? ''
  const text = tree.read(path)
  if (!text.includes(`name: '${name}'`)) problems.push({ path, message: `carries another name than its file. Write: name: '${name}'` })
  const known = landed[path]
  if (known === undefined)
    problems.push({ path, message: `is not on the list of landed migrations. When it is as it should be, run: ${FREEZE}` })
  else if (known !== hash(text))
    problems.push({
      path,
      message: 'changed after it landed, and there are databases where the old one ran. Undo that, and write a next migration.',
    })
  return problems
}

function gone(tree: Tree, landed: Record<string, string>): Problem[] {
  return Object.keys(landed)
    .filter((path) => !tree.has(path))
    .map((path) => ({ path: LIST, message: `knows ${path}, which is gone. A migration that landed stays.` }))
}

function order(files: string[]): Problem[] {
  const next = new Map<string, number>()
  return files.flatMap((path): Problem[] => {
    const [, room = '', name = ''] = MIGRATION.exec(path) ?? []
    const expected = `${String((next.get(room) ?? 0) + 1).padStart(3, '0')}-`
    next.set(room, (next.get(room) ?? 0) + 1)
    return name.startsWith(expected) ? [] : [{ path, message: `is out of order: the name of this one starts with ${expected}` }]
  })
}
