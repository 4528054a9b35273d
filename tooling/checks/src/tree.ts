import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files a check looks at: paths from the root of the checkout, with forward slashes. */
export interface Tree {
  readonly files: readonly string[]
  has(path: string): boolean
  /** The text of a file of the tree. */
  read(path: string): string
}

/** Every file of the checkout that git tracks or would track. @throws Error when git does not answer */
export function readTree(root: string): Tree {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (git.status !== 0) throw new Error(`The checks ask git which files there are, and git says: ${git.stderr || git.error?.message}`)
  const files = git.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
  return tree([...new Set(files)].sort(), (path) => readFileSync(join(root, path), 'utf8'))
}

/** A small tree from texts, as the tests of the checks use it. */
export function treeOf(texts: Record<string, string>): Tree {
  return tree(Object.keys(texts).sort(), (path) => texts[path] ?? '')
}

function tree(files: string[], load: (path: string) => string): Tree {
  const known = new Set(files)
  const texts = new Map<string, string>()
  return {
    files,
    has: (path) => known.has(path),
    read(path) {
      const text = texts.get(path) ?? load(path)
      texts.set(path, text)
      return text
    },
  }
}
