import type { Check, Problem } from './check.ts'
import { lineAt } from './source.ts'
import type { Tree } from './tree.ts'

const DOCUMENT = 'docs/toegankelijkheid.md'
const ROW = /^\| (\d\.\d\.\d+) \| (A|AA) \| (.+?) \| (.+?) \| (.*?) ?\|$/gm
const PATH = /`([\w.@$-]+(?:\/[\w.@$-]+)+)`/g

/** Every criterion of level A and AA of WCAG 2.2, by chapter; 4.1.1 was taken out of it. */
const CRITERIA = Object.entries({
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
}).flatMap(([chapter, numbers]) => numbers.map((number) => `${chapter}.${number}`))

const OUTCOMES = ['voldoet', 'deels', 'voldoet niet', 'n.v.t.']

/** The accessibility statement says of every criterion how it was looked at, and what it names has to be there. */
export const wcag: Check = {
  name: 'wcag',
  atLeast: CRITERIA.length,
  run(tree) {
    if (!tree.has(DOCUMENT)) return { looked: 0, problems: [] }
    const text = tree.read(DOCUMENT)
    const rows = [...text.matchAll(ROW)]
    const seen = rows.map((row) => row[1] ?? '')
    const problems: Problem[] = CRITERIA.filter((one) => !seen.includes(one)).map((one) => ({
      path: DOCUMENT,
      message: `says nothing about ${one}. Add its row: how was it looked at, and what came out?`,
    }))
    for (const [place, row] of rows.entries()) {
      const message = wrong(tree, row, seen.indexOf(row[1] ?? '') !== place)
      if (message !== null) problems.push({ path: DOCUMENT, line: lineAt(text, row.index), message: `${row[1]} ${message}` })
    }
    return { looked: rows.length, problems }
  },
}

function wrong(tree: Tree, [, criterion = '', , , outcome = '', how = '']: RegExpExecArray, twice: boolean): string | null {
  if (twice) return 'stands here twice.'
  if (!CRITERIA.includes(criterion)) return 'is no criterion of WCAG 2.2 A or AA.'
  if (!OUTCOMES.includes(outcome)) return `is “${outcome}”. It is one of: ${OUTCOMES.join(', ')}.`
  const paths = [...how.matchAll(PATH)].map((match) => match[1] ?? '')
  const gone = paths.find((path) => !tree.has(path))
  if (gone !== undefined) return `names ${gone}, which is not there. Name what checks it now.`
  const looked = paths.length > 0 || how.startsWith('gekeken: ')
  return outcome === 'voldoet' && !looked ? 'is met by nothing that it names. Name the test or the code, or begin with “gekeken: ”.' : null
}
