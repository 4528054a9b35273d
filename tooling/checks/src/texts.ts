import { posix } from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Check, Problem } from './check.ts'
import { isTest, lineAt, withoutComments } from './source.ts'
import type { Tree } from './tree.ts'

const WEB = 'apps/web/src/'
/** Shows components to whoever builds; nothing links to it. */
const FOR_BUILDERS = `${WEB}routes/style-guide.tsx`

const LOOSE = 'is a text outside the catalogues. Put it in the .nl.ts and .en.ts of this part, and use it from there.'

/** Every text of the web app stands in a catalogue, and everything in a catalogue is used. */
export const texts: Check = {
  name: 'texts',
  atLeast: 150,
  run(tree) {
    const code = tree.files.filter(
      (path) => path.startsWith(WEB) && /\.tsx?$/.test(path) && !isTest(path) && !/\.(nl|en)\.ts$/.test(path) && path !== FOR_BUILDERS,
    )
    const catalogues = tree.files.filter((path) => path.startsWith(WEB) && path.endsWith('.nl.ts'))
    return {
      looked: code.length,
      problems: [
        ...catalogues
          .filter((path) => !tree.has(path.replace(/nl\.ts$/, 'en.ts')))
          .map((path) => ({ path, message: 'has no English beside it.' })),
        ...code.flatMap((path) => looseIn(path, tree.read(path))),
        ...unused(tree, catalogues),
      ],
    }
  },
}

/** Words between tags, in attributes that are read out, and sentences in strings. Not a parser, so it errs on the strict side. */
function looseIn(path: string, source: string): Problem[] {
  const text = withoutComments(source).replace(/^import .*$/gm, (line) => ' '.repeat(line.length))
  const found = new Set<number>()
  const look = (pattern: RegExp, isText: (words: string) => boolean) => {
    for (const match of text.matchAll(pattern)) if (isText(match[1] ?? '')) found.add(match.index)
  }
  if (path.endsWith('x')) {
    look(/(?<![=)\s])>\s*([^<>{}()=;:&|]+?)\s*<\//g, (words) => /\p{L}{2}/u.test(words))
    look(/\b(?:aria-label|aria-description|label|title|placeholder|alt|lead)="([^"]*)"/g, (words) => /\p{L}{2}/u.test(words))
  }
  look(/'((?:[^'\\\n]|\\.)*)'/g, isSentence)
  look(/`((?:[^`\\]|\\.)*)`/g, (words) => isSentence(words.replace(/\$\{[^}]*\}/g, '')))
  return [...found].sort((a, b) => a - b).map((index) => ({ path, line: lineAt(text, index), message: LOOSE }))
}

/** Two words beside each other, the first with a capital or the whole with a stop; class names and paths are not. */
function isSentence(words: string): boolean {
  return /^\s*\p{Lu}\p{Ll}+[ ,]+\p{L}+/u.test(words) || (/\p{L}{2,} \p{L}{2,}.*[.!?]\s*$/u.test(words) && !words.includes('--'))
}

/** Texts of a catalogue that no file asks for. A group that is used as a whole, or with a key of the moment, counts whole. */
function unused(tree: Tree, catalogues: readonly string[]): Problem[] {
  return catalogues.flatMap((path) => {
    const module = path.replace(/\.nl\.ts$/, '.ts')
    const leaves = leavesOf(tree.read(path))
    const asked = tree.files
      .filter((file) => file.startsWith(WEB) && /\.tsx?$/.test(file))
      .flatMap((file) => chainsIn(tree.read(file), file, module))
    return leaves
      .filter(
        (leaf) => !asked.some((chain) => chain === leaf || leaf.startsWith(`${chain}.`) || chain.startsWith(`${leaf}.`) || chain === ''),
      )
      .map((leaf) => ({ path, message: `${leaf} is used nowhere. Remove it, here and in the English.` }))
  })
}

function leavesOf(source: string): string[] {
  const literal = withoutComments(source)
    .replace(/^[\s\S]*?export const nl = /, '')
    .replace(/\s*as const\s*$/, '')
  const walk = (tree: unknown, path: string): string[] =>
    typeof tree === 'string' || Array.isArray(tree)
      ? [path]
      : Object.entries(tree as object).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
  return walk(runInNewContext(`(${literal})`), '')
}

/** What a file takes from a catalogue, as `group.key`; '' is all of it. */
function chainsIn(source: string, file: string, module: string): string[] {
  const code = withoutComments(source)
  const names: Array<[name: string, before: string]> = []
  for (const [, list = '', from = ''] of code.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)) {
    if (posix.join(posix.dirname(file), from) !== module) continue
    for (const part of list.split(',')) {
      const [, name, alias] = /^\s*(texts|words|\w*[tT]exts)(?: as (\w+))?\s*$/.exec(part) ?? []
      if (name) names.push([alias ?? name, ''])
    }
  }
  for (const [name, before] of names) {
    for (const [, alias = '', chain = ''] of code.matchAll(new RegExp(`const (\\w+) = ${name}((?:\\.\\w+)+)\\s*$`, 'gm'))) {
      names.push([alias, `${before}${chain}`])
    }
  }
  const body = code.replace(/^import [\s\S]*?from '[^']*'$/gm, '')
  return names.flatMap(([name, before]) =>
    [...body.matchAll(new RegExp(`(?<![\\w'])(?<!\\w[?]?\\.)${name}((?:\\??\\.\\w+|\\['[^']+'\\])*)(?![\\w:])(?! = )`, 'g'))]
      .filter(({ index, 1: chain = '' }) => !isAlias(body, index, name + chain))
      .map(({ 1: chain = '' }) =>
        `${before}${chain}`
          .replace(/\['([^']+)'\]/g, '.$1')
          .replaceAll('?', '')
          .replace(/^\./, ''),
      ),
  )
}

/** `const words = texts.list` takes a group under another name; what it uses of it is looked up under that name. */
function isAlias(code: string, index: number, taken: string): boolean {
  return /const \w+ = $/.test(code.slice(Math.max(0, index - 60), index)) && code.slice(index + taken.length).startsWith('\n')
}
