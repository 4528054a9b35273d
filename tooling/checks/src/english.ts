import type { Check, Problem } from './check.ts'
import { isTest, lineAt, withoutComments } from './source.ts'
import type { Tree } from './tree.ts'

const WORDS = 'apps/web/src/lib/server.en.json'
const GUARD = 'packages/guard/src/rules/finding.ts'
/** Errors outside a room, and the ones that tRPC makes. */
const RIM = ['packages/network/src/router/base.ts', 'apps/server/src/http/refusals.ts']

interface Said {
  path: string
  line: number
  /** the code of a refusal; of a sentence, the sentence as the English is found by */
  key: string
  kind: 'refusals' | 'sentences'
  /** the Dutch, for the places in it */
  dutch: string
}

/** Everything that the server can say to somebody has English, which fills in the same places; and no English is left over. */
export const english: Check = {
  name: 'english',
  atLeast: 25,
  run(tree) {
    const sources = tree.files.filter((path) => /^(packages|apps\/server)\/.*\.ts$/.test(path) && !isTest(path))
    const saying = sources.map((path) => ({ path, said: saidIn(tree, path) })).filter(({ said }) => said.length > 0)
    const all = saying.flatMap(({ said }) => said)
    const words = wordsOf(tree)
    const missing = all.filter(({ kind, key }) => words[kind][key] === undefined)
    const others = all.filter(({ kind, key, dutch }) => kind === 'refusals' && placesDiffer(dutch, words.refusals[key]))
    return {
      looked: saying.length,
      problems: [
        ...missing.map(({ path, line, key }) => ({ path, line, message: `“${key}” has no English. Put it in ${WORDS}.` })),
        ...others.map(({ path, line, key }) => ({ path, line, message: `“${key}” fills in other places in English, in ${WORDS}.` })),
        ...leftOver(tree, words, all),
      ],
    }
  },
}

function saidIn(tree: Tree, path: string): Said[] {
  const text = tree.read(path)
  const code = withoutComments(text)
  const found = (kind: Said['kind'], pattern: RegExp, read: (match: RegExpMatchArray) => { key: string; dutch: string }): Said[] =>
    [...code.matchAll(pattern)].map((match) => ({ path, line: lineAt(code, match.index), kind, ...read(match) }))
  const sentence = ([, words = '']: RegExpMatchArray) => ({ key: keyOf(words), dutch: words })
  if (code.includes('defineErrors({') || RIM.includes(path)) {
    const byCode = ([, key = '', dutch = '']: RegExpMatchArray) => ({ key, dutch })
    return [
      ...found('refusals', /'?\b([a-z]+[\w.]*)'?: \{\s*status: \d+,\s*(?:nl|text): '((?:[^'\\]|\\.)*)'/g, byCode),
      ...found('sentences', /, '(\p{Lu}\p{Ll}* [^'\n]*[.?])'\]/gu, sentence),
    ]
  }
  if (path === GUARD) return found('sentences', /\b(?:what|advice|SHARED|NAME_WHAT)(?::| =) ['`]([^'`\n]*)['`]/g, sentence)
  if (!/\/inputs(\/.*)?\.ts$/.test(path)) return []
  return found('sentences', /['`](\p{Lu}\p{Ll}* [^'`\n]*[.?])['`]/gu, sentence)
}

/** As apps/web/src/lib/server-english.ts looks a sentence up: without its numbers, and without the words that the guard quotes. */
function keyOf(dutch: string): string {
  return dutch
    .replace(/‘\$\{[^}]*\}’/g, '‘*’')
    .replace(/\$\{[^}]*\}/g, '#')
    .replace(/\d+/g, '#')
}

const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()

const placesDiffer = (dutch: string, english: string | undefined): boolean => english !== undefined && placesIn(dutch) !== placesIn(english)

type Words = Record<Said['kind'], Record<string, string>>

function wordsOf(tree: Tree): Words {
  return (tree.has(WORDS) ? JSON.parse(tree.read(WORDS)) : { refusals: {}, sentences: {} }) as Words
}

/** One word alone may be what fills a place; that a room says it nowhere as a sentence proves nothing. */
function leftOver(tree: Tree, words: Words, all: readonly Said[]): Problem[] {
  const known = new Set(all.map(({ kind, key }) => `${kind} ${key}`))
  return (['refusals', 'sentences'] as const).flatMap((kind) =>
    Object.keys(words[kind])
      .filter((key) => !known.has(`${kind} ${key}`) && (kind === 'refusals' || key.includes(' ')))
      .map((key) => ({ path: WORDS, line: lineOf(tree.read(WORDS), key), message: `“${key}” is said nowhere by the server. Remove it.` })),
  )
}

const lineOf = (text: string, key: string): number => lineAt(text, Math.max(0, text.indexOf(key)))
