import type { Problem } from '../check.ts'
import { type Import, importsOf, target } from '../imports.ts'
import { isTest } from '../source.ts'
import type { Tree } from '../tree.ts'
import { BROWSER_DOORS, mayImport } from './table.ts'

/** The folder of the workspace that a file belongs to; null for the files of the root. */
export function packageOf(path: string): string | null {
  return Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/`)) ?? null
}

/** Imports that go up, sideways, through a wall or through the back door. */
export function wrongArrows(tree: Tree, path: string): Problem[] {
  const home = packageOf(path)
  if (home === null) return []
  return importsOf(tree.read(path)).flatMap((one): Problem[] => {
    const message = one.from.startsWith('.') ? throughTheWall(path, home, one) : upward(path, home, one)
    return message === null ? [] : [{ path, line: one.line, message }]
  })
}

function throughTheWall(path: string, home: string, one: Import): string | null {
  const goal = target(path, one.from) ?? ''
  if (!goal.startsWith(`${home}/`)) return `reaches into ${goal} from outside. Import what its package offers, by the package's name.`
  if (home === 'apps/web') return webLayer(path, goal)
  return null
}

function upward(path: string, home: string, one: Import): string | null {
  const [, other, door] = /^@lerende\/([a-z]+)(\/.*)?$/.exec(one.from) ?? []
  if (other === undefined) return null
  if (`packages/${other}` === home || `apps/${other}` === home) return `imports its own package by name. Use a relative path.`
  if (home === 'apps/web') return forBrowser(path, one)
  const allowed = mayImport[home] ?? []
  if (!allowed.includes(other)) {
    const list = allowed.length === 0 ? 'nothing of the house' : allowed.join(', ')
    return `may not import ${other}; ${home} may import ${list}. A lower room records an event and the higher one reacts; what both need goes to the room below.`
  }
  const forTests = home === 'packages/testkit' || home === 'bench' || isTest(path)
  if (door === '/testing' && !forTests) return `uses ${one.from}, which is for tests only.`
  return null
}

function forBrowser(path: string, one: Import): string | null {
  if (isTest(path) || BROWSER_DOORS.test(one.from) || (one.values.length === 0 && one.from === '@lerende/api')) return null
  return `may not import ${one.values.join(', ') || 'types'} from ${one.from}: that would bring the server into the browser. Values come from a room's /inputs, types from the router of @lerende/api.`
}

const LAYERS = ['lib', 'ui', 'features', 'routes']

/** routes → features → ui → lib, and a feature does not know another. */
function webLayer(path: string, goal: string): string | null {
  const [, layer = '', feature] = /^apps\/web\/src\/(\w+)\/(?:([\w-]+)\/)?/.exec(path) ?? []
  const [, goalLayer = '', goalFeature] = /^apps\/web\/src\/(\w+)\/(?:([\w-]+)\/)?/.exec(goal) ?? []
  if (!LAYERS.includes(layer) || !LAYERS.includes(goalLayer)) return null
  if (LAYERS.indexOf(goalLayer) > LAYERS.indexOf(layer))
    return `imports ${goal}; the order is routes → features → ui → lib. Hand it in as a prop, or move it down.`
  if (layer === 'features' && goalLayer === 'features' && feature !== goalFeature)
    return `imports ${goal}; a feature does not know another. Let routes put them together, or move what both show to ui.`
  return null
}
