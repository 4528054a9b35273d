import type { Check } from './check.ts'
import { isCode, isTest, places } from './source.ts'

const CONFIG = 'apps/server/src/config.ts'

/** Settings come in through one door, so that one place can say what is wrong with them. */
export const env: Check = {
  name: 'env',
  atLeast: 200,
  run(tree) {
    const looked = tree.files.filter(
      (path) => isCode(path) && path !== CONFIG && !isTest(path) && !path.startsWith('tooling/') && !path.startsWith('bench/'),
    )
    return {
      looked: looked.length,
      problems: looked.flatMap((path) =>
        places(tree, path, /\bprocess\.env\b/g, `reads the environment. Add the setting to ${CONFIG} and pass the value in.`),
      ),
    }
  },
}
