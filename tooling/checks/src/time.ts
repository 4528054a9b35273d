import type { Check } from './check.ts'
import { isCode, places } from './source.ts'

const CLOCK = 'packages/kernel/src/clock.ts'

/** Where the machine's own clock is right, and why. */
const ALLOWED: Record<string, string> = {
  [CLOCK]: 'this is the clock',
  'packages/identity/src/auth/house-time.ts': 'better-auth goes by the machine’s clock and takes a Date; here the house’s time goes over',
  'tooling/test.ts': 'a known hole is only let through until a day on the calendar',
}

/** Whoever asks the machine for the time cannot be tested, and breaks the demo's clock. */
export const time: Check = {
  name: 'time',
  atLeast: 300,
  run(tree) {
    const files = tree.files.filter((path) => isCode(path) && !path.startsWith('tooling/checks/'))
    const looked = files.filter((path) => !(path in ALLOWED))
    return {
      looked: looked.length,
      problems: looked.flatMap((path) => [
        ...places(
          tree,
          path,
          /\bnew Date\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b/g,
          `asks the machine what time it is. Take a Clock (ctx.clock in a command, TestClock in a test); the only real one is in ${CLOCK}.`,
        ),
        ...places(
          tree,
          path,
          /\bnew Date\(\s*[^)\s]/g,
          'makes a Date. Use Temporal (fromText for what stands in a row); a library that insists on a Date is wrapped at the rim.',
        ),
      ]),
    }
  },
}
