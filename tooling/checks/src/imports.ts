import { posix } from 'node:path'
import { lineAt, withoutComments } from './source.ts'

export interface Import {
  /** what stands between the quotes */
  from: string
  /** names that exist when the program runs; `*` when all of them, or the module itself, is meant */
  values: string[]
  types: string[]
  /** from 1 */
  line: number
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([\w$*{},\s]+?)\s+from\s+['"]([^'"]+)['"]/gm
const BARE = /^import\s+['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports or passes on, in the order of kinds of statement. */
export function importsOf(source: string): Import[] {
  const text = withoutComments(source)
  const found: Import[] = []
  for (const match of text.matchAll(STATEMENT)) {
    const [, allTypes, clause = '', from = ''] = match
    const names = namesIn(clause)
    const isType = (name: string) => allTypes !== undefined || name.startsWith('type ')
    found.push({
      from,
      values: names.filter((name) => !isType(name)),
      types: names.filter(isType).map((name) => name.replace(/^type /, '')),
      line: lineAt(text, match.index),
    })
  }
  for (const match of [...text.matchAll(BARE), ...text.matchAll(DYNAMIC)]) {
    found.push({ from: match[1] ?? '', values: ['*'], types: [], line: lineAt(text, match.index) })
  }
  return found
}

/** `Default, { a, type B as C }` as `Default`, `a`, `type B`: the names that the other side gives. */
function namesIn(clause: string): string[] {
  return clause
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('*') ? '*' : name.replace(/ as .*$/, '')))
}

/** The path that a relative import means; null for a package. */
export function target(path: string, from: string): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
}
