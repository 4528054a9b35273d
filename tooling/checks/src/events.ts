import type { Check, Problem } from './check.ts'
import { isTest, withoutComments } from './source.ts'
import type { Tree } from './tree.ts'

const EVENT_FILE = /^packages\/([^/]+)\/src\/(events|projections)(\/.*)?(\.ts)$/
const FIXTURE = /^packages\/([^/]+)\/src\/events\/fixtures\/([^/]+)\.json$/

/** What stands in a log is read for ever: each version of an event has an example that may not change. */
export const events: Check = {
  name: 'events',
  atLeast: 40,
  run(tree) {
    const found = eventVersions(tree)
    return { looked: found.length, problems: [...found.flatMap((event) => missing(tree, event)), ...strangers(tree, found)] }
  },
}

interface EventVersion {
  path: string
  room: string
  /** `BundleAnswered.v1` */
  key: string
}

function eventVersions(tree: Tree): EventVersion[] {
  return tree.files
    .filter((path) => EVENT_FILE.test(path) && !isTest(path))
    .flatMap((path) => {
      const room = EVENT_FILE.exec(path)?.[1] ?? ''
      const text = withoutComments(tree.read(path))
      // A file may name its version once, for all its events.
      const shared = /\bconst version = (\d+)/.exec(text)?.[1]
      return [...text.matchAll(/\bdefineEvent\(\{([\s\S]*?)\bsummary:/g)].map(([, head = '']) => {
        const name = /\bname: '(\w+)'/.exec(head)?.[1] ?? ''
        return { path, room, key: `${name}.v${/\bversion: (\d+)/.exec(head)?.[1] ?? shared ?? '?'}` }
      })
    })
}

function missing(tree: Tree, event: EventVersion): Problem[] {
  const fixture = `packages/${event.room}/src/events/fixtures/${event.key}.json`
  if (tree.has(fixture)) return []
  return [{ path: event.path, message: `has no example of ${event.key}. Write one as it stands in the log: ${fixture}` }]
}

function strangers(tree: Tree, found: EventVersion[]): Problem[] {
  const known = new Set(found.map((event) => `${event.room}/${event.key}`))
  return tree.files.flatMap((path): Problem[] => {
    const [, room, key] = FIXTURE.exec(path) ?? []
    if (room === undefined || known.has(`${room}/${key}`)) return []
    return [{ path, message: 'is an example of an event version that is nowhere defined. Keep the definition: old logs still hold it.' }]
  })
}
