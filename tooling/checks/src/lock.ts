import type { Check, Problem } from './check.ts'

const LOCK = 'pnpm-lock.yaml'

/** A lockfile that names a server or a folder installs on one machine only, or from a place nobody chose. */
export const lock: Check = {
  name: 'lock',
  atLeast: 1,
  run(tree) {
    if (!tree.has(LOCK)) return { looked: 0, problems: [] }
    const problems: Problem[] = []
    for (const [index, line] of tree.read(LOCK).split('\n').entries()) {
      // What an author wrote about their own deprecated package may hold an address; nothing is fetched from it.
      if (/^\s*deprecated:/.test(line)) continue
      const message = wrong(line)
      if (message) problems.push({ path: LOCK, line: index + 1, message })
    }
    return { looked: 1, problems }
  },
}

function wrong(line: string): string | null {
  if (/https?:\/\/|\btarball:|\bregistry\b/.test(line))
    return 'names an address to fetch from. Put `omit-lockfile-registry-resolved=true` in your own .npmrc, or take the package from the registry, and install again.'
  if (/(file|link):\/|['"\s:](\/(home|Users|root|tmp|work|var|opt)\/|[A-Z]:\\)/.test(line))
    return 'names a folder of one machine. Depend on the published package or on the workspace.'
  return null
}
