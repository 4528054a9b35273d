import type { Problem } from '../check.ts'
import { isCode } from '../source.ts'
import type { Tree } from '../tree.ts'
import { gates, knowsEngine, otherPackages, ownFiles, roomFiles } from './table.ts'

const CODE = /^packages\/([a-z]+)\/src\/([^/]+)/
const VAGUE = /^(utils?|helpers?|common|misc|shared-stuff|lib)$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|int|e2e|sqlite|postgres|d|config|nl|en))*\.[a-z]+$/

/** Files that stand where nobody would look for them. */
export function strangeFiles(path: string): Problem[] {
  const problems: Problem[] = []
  const [, room = '', first = ''] = CODE.exec(path) ?? []
  const name = first.replace(/\.ts$/, '')
  if (room !== '' && !first.includes('.test.') && !allowedIn(room).includes(name)) {
    const message = `is not one of the files of ${room}: ${allowedIn(room).join(', ')}. Look which of these it belongs to.`
    problems.push({ path, message })
  }
  if (isCode(path)) problems.push(...strangeName(path))
  return problems
}

function allowedIn(room: string): readonly string[] {
  return otherPackages[room] ?? [...roomFiles, ...Object.keys(ownFiles[room] ?? {})]
}

function strangeName(path: string): Problem[] {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const vague = [...parts.slice(0, -1), file.replace(/\..*$/, '')].find((part) => VAGUE.test(part) && path !== `apps/web/src/lib/${file}`)
  if (vague) return [{ path, message: `is called “${vague}”, which says nothing. Name it after the one thing that it does.` }]
  if (!KEBAB.test(file)) return [{ path, message: 'is not in kebab-case: small letters, words joined with a hyphen.' }]
  return []
}

/** Packages that do not say what they are for. */
export function withoutReadme(tree: Tree): Problem[] {
  const packages = tree.files.filter((path) => /^packages\/[a-z]+\/package\.json$/.test(path))
  return packages
    .map((path) => path.replace('package.json', 'README.md'))
    .filter((path) => !tree.has(path))
    .map((path) => ({ path, message: 'is missing. Say in ten lines what the room is for and where to begin reading.' }))
}

/** Exceptions that nobody needs any more. */
export function staleExceptions(tree: Tree): Problem[] {
  const own = Object.entries(ownFiles).flatMap(([room, names]) => Object.keys(names).map((name) => `packages/${room}/src/${name}`))
  const listed = [...own, ...Object.keys(gates), ...Object.keys(knowsEngine)]
  return listed
    .filter((place) => tree.files.some((path) => path.startsWith(place.split('/').slice(0, 2).join('/'))))
    .filter((place) => !tree.files.some((path) => path.startsWith(place)))
    .map((place) => ({ path: 'tooling/checks/src/rooms/table.ts', message: `lists ${place}, which is gone. Take it off.` }))
}
