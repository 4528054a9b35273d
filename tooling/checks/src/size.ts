import type { Check, Problem } from './check.ts'
import { isCode, isTest } from './source.ts'

const MOST = 400
const NINE_IN_TEN = 250
const MEDIAN = 80
const REASON = /^\s*(\/\/|\/\*+)\s*Long because \S+/

/** A file that fits on a few screens is one concept; the house as a whole keeps its measure too. */
export const size: Check = {
  name: 'size',
  atLeast: 300,
  run(tree) {
    const looked = tree.files.filter((path) => isCode(path) || path.endsWith('.css'))
    const problems = looked.flatMap((path): Problem[] => {
      const text = tree.read(path)
      const lines = linesIn(text)
      if (lines <= MOST || REASON.test(text)) return []
      const message = `has ${lines} lines and ${MOST} is the most. Split it by concept, or say on line 1: // Long because …`
      return [{ path, message }]
    })
    const source = looked.filter((path) => isCode(path) && !isTest(path)).map((path) => linesIn(tree.read(path)))
    return { looked: looked.length, problems: [...problems, ...asAWhole(source.sort((a, b) => a - b))] }
  },
}

function asAWhole(sizes: number[]): Problem[] {
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0
  const ninth = sizes[Math.floor(sizes.length * 0.9)] ?? 0
  const problems: Problem[] = []
  if (median >= MEDIAN)
    problems.push({ path: '.', message: `half of the source files have ${median} lines or more; the house keeps that under ${MEDIAN}.` })
  if (ninth >= NINE_IN_TEN)
    problems.push({ path: '.', message: `one in ten source files has ${ninth} lines or more; the house keeps that under ${NINE_IN_TEN}.` })
  return problems
}

function linesIn(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
