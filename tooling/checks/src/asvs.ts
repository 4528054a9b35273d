import type { Check, Problem } from './check.ts'
import { lineAt } from './source.ts'
import type { Tree } from './tree.ts'

const DOCUMENT = 'docs/asvs.md'
const ROW = /^\| V(\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (\S+) \| (.*?) ?\|$/gm
const PATH = /`([\w.@-]+(?:\/[\w.@-]+)+|[\w-]+\.(?:md|json|ts|yaml))`/g

/** What the list of requirements names has to be there, and what is not met says why. */
export const asvs: Check = {
  name: 'asvs',
  atLeast: 150,
  run(tree) {
    if (!tree.has(DOCUMENT)) return { looked: 0, problems: [] }
    const text = tree.read(DOCUMENT)
    const rows = [...text.matchAll(ROW)]
    const seen = new Set<string>()
    const problems = rows.flatMap((row): Problem[] => {
      const [, id = '', , , state = '', how = ''] = row
      const message = seen.has(id) ? 'stands here twice.' : wrong(tree, state, how)
      seen.add(id)
      return message === null ? [] : [{ path: DOCUMENT, line: lineAt(text, row.index), message: `V${id} ${message}` }]
    })
    return { looked: rows.length, problems }
  },
}

function wrong(tree: Tree, state: string, how: string): string | null {
  const paths = [...how.matchAll(PATH)].map((match) => match[1] ?? '')
  const gone = paths.find((path) => !tree.has(path) && !tree.files.some((file) => file.startsWith(`${path}/`)))
  if (gone !== undefined) return `names ${gone}, which is not there. Name what meets it now.`
  if (state === 'met') return paths.length > 0 ? null : 'is met by nothing that it names. Name the code or the test, or call it open.'
  if (state === 'open' || state === 'n/a') return how.length > 5 ? null : `is ${state} and does not say why.`
  if (!/^[a-z]+$/.test(state)) return `is “${state}”. It is met, open, n/a, or comes with a room that is still being built.`
  if (!tree.has(`packages/${state}/package.json`)) return null
  return `waits for the room ${state}, which is there. Say what meets it.`
}
