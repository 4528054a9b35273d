import type { Problem } from '../check.ts'
import { importsOf, target } from '../imports.ts'
import type { Tree } from '../tree.ts'
import { BROWSER_DOORS } from './table.ts'

const DOOR = /^packages\/(kernel\/src\/errors|[a-z]+\/src\/inputs(\/index)?|guard\/src\/index)\.ts$/

/** Follows what a browser gets through the doors, and finds what only a server has. */
export function serverInBrowser(tree: Tree): { doors: number; problems: Problem[] } {
  const doors = tree.files.filter((path) => DOOR.test(path))
  const seen = new Set<string>(doors)
  const queue = [...doors]
  const problems: Problem[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const one of importsOf(tree.read(path))) {
      if (one.values.length === 0) continue
      const goal = target(path, one.from)
      if (goal !== null && tree.has(goal) && !seen.has(goal)) {
        seen.add(goal)
        queue.push(goal)
      }
      if (goal !== null || BROWSER_DOORS.test(one.from) || !/^(node:|@lerende\/|kysely$|pg$|better-sqlite3$)/.test(one.from)) continue
      const message = `brings ${one.from} into the browser, because a form uses this file. Import the type only, or move what the form needs to rules without it.`
      problems.push({ path, line: one.line, message })
    }
  }
  return { doors: doors.length, problems }
}
