import type { Tree } from './tree.ts'

/** Something that may not be, and what to do instead. */
export interface Problem {
  path: string
  /** from 1; left out when the file as a whole is meant */
  line?: number
  message: string
}

export interface Finding {
  /** How many files (or entries) were really looked at. */
  looked: number
  problems: Problem[]
}

export interface Check {
  name: string
  /** A check that looked at fewer than this looked in the wrong place, and fails. */
  atLeast: number
  run(tree: Tree): Finding
}

/** One line a problem, in the form that editors turn into a link. */
function describe(check: string, problem: Problem): string {
  const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`
  return `${place} [${check}] ${problem.message}`
}

/** Everything that a check has against a tree; looking at too little is a problem as well. */
export function verdict(check: Check, tree: Tree): string[] {
  const { looked, problems } = check.run(tree)
  const lines = problems.map((problem) => describe(check.name, problem))
  if (looked < check.atLeast) {
    lines.push(
      `[${check.name}] looked at ${looked} files and expects ${check.atLeast} or more. Did folders move? Then tell the check where to look.`,
    )
  }
  return lines
}
