import { posix } from 'node:path'
import type { Check, Problem } from './check.ts'
import { lineAt } from './source.ts'
import type { Tree } from './tree.ts'

const LINK = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g
const DECISION = /^docs\/decisions\/(\d{3})-[a-z0-9-]+\.md$/

/** A document that points nowhere is worse than none. */
export const docs: Check = {
  name: 'docs',
  atLeast: 12,
  run(tree) {
    const looked = tree.files.filter((path) => path.endsWith('.md'))
    return { looked: looked.length, problems: [...looked.flatMap((path) => deadLinks(tree, path)), ...decisions(tree)] }
  },
}

function deadLinks(tree: Tree, path: string): Problem[] {
  const text = withoutCode(tree.read(path))
  return [...text.matchAll(LINK)].flatMap((match): Problem[] => {
    const link = match[1] ?? ''
    const message = /^[a-z]+:/i.test(link) ? null : wrong(tree, path, link)
    return message === null ? [] : [{ path, line: lineAt(text, match.index), message }]
  })
}

function wrong(tree: Tree, path: string, link: string): string | null {
  const [file = '', anchor] = link.split('#')
  const goal = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file)).replace(/\/$/, '')
  if (!tree.has(goal)) {
    const folder = tree.files.some((other) => other.startsWith(`${goal}/`))
    return folder ? null : `links to ${link}, and ${goal} is not there. Mend the link, or write what it promises.`
  }
  if (anchor === undefined || !goal.endsWith('.md') || headings(tree.read(goal)).has(anchor)) return null
  return `links to ${link}, and ${goal} has no such heading. It has: ${[...headings(tree.read(goal))].join(', ')}`
}

/** Headings as the anchors that forges make of them. */
function headings(text: string): Set<string> {
  const found = [...withoutCode(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
  return new Set(found)
}

/** Code in a document may hold brackets that are no link; the lines stay where they are. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '))
}

/** Each decision has its own number, and whoever names one finds it. */
function decisions(tree: Tree): Problem[] {
  const numbers = new Map<string, string>()
  const problems: Problem[] = []
  for (const path of tree.files) {
    const number = DECISION.exec(path)?.[1]
    if (number === undefined) continue
    const other = numbers.get(number)
    if (other) problems.push({ path, message: `has the number of ${other}. Take the next free one.` })
    numbers.set(number, path)
  }
  for (const path of tree.files.filter((one) => /\.(ts|tsx|md)$/.test(one) && !one.startsWith('tooling/checks/'))) {
    const text = tree.read(path)
    for (const match of text.matchAll(/\bdecisions?[ /](\d{3})\b/g)) {
      if (numbers.has(match[1] ?? '')) continue
      problems.push({ path, line: lineAt(text, match.index), message: `names decision ${match[1]}, which is not in docs/decisions.` })
    }
  }
  return problems
}
