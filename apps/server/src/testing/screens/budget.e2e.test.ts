import { expect, test } from 'vitest'
import { heaviest, kilobytes, readManifest, weightOf } from './budget.ts'
import { webRoutes } from './routes.ts'

/** JavaScript after gzip, in bytes: what a phone on a train gets before it can do anything. */
const START = 150_000
const ROUTE = 180_000

const manifest = readManifest()

test.each(webRoutes())('$path loads no more JavaScript than it may', ({ path, screen }) => {
  const weight = weightOf(manifest, screen)
  const most = path === '/' ? START : ROUTE
  // A screen that is not in the manifest would weigh nothing.
  expect(manifest[screen], `${screen} is not in the build; is its route a lazy one?`).toBeDefined()
  expect(weight.bytes, `${path} loads ${kilobytes(weight.bytes)} of ${kilobytes(most)}: ${heaviest(manifest, weight)}`).toBeLessThanOrEqual(
    most,
  )
})

test('a first screen does without the library that checks forms and without the list of names of the guard', () => {
  const begin = weightOf(manifest, 'src/routes/start-screen.tsx').pieces.map(({ name }) => name)
  expect(begin.filter((name) => /zod|guard/.test(name))).toEqual([])
})
