import type { Check } from '../check.ts'
import { isCode } from '../source.ts'
import { packageOf, wrongArrows } from './arrows.ts'
import { serverInBrowser } from './browser.ts'
import { staleExceptions, strangeFiles, withoutReadme } from './files.ts'
import { wrongInside } from './inside.ts'

/** Which room may know which, what stands in a room, and what each kind of file keeps its hands off. */
export const rooms: Check = {
  name: 'rooms',
  atLeast: 350,
  run(tree) {
    // The tests of the checks hold examples of what is wrong.
    const looked = tree.files.filter((path) => isCode(path) && packageOf(path) !== null && !/^tooling\/checks\/.*\.test\.ts$/.test(path))
    return {
      looked: looked.length,
      problems: [
        ...looked.flatMap((path) => [...wrongArrows(tree, path), ...strangeFiles(path), ...wrongInside(tree, path)]),
        ...serverInBrowser(tree).problems,
        ...staleExceptions(tree),
        ...withoutReadme(tree),
      ],
    }
  },
}
