import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'

export { loadPack } from './commands/load-pack.ts'
export { PackInvalid } from './errors.ts'
export { ContentPackLoaded } from './events.ts'
export { comparePack, type PackComparison } from './queries/compare-pack.ts'
export { currentItem, currentItems, itemAt } from './queries/items.ts'
export { gooiEnVechtstreek, readPack } from './queries/read-pack.ts'
export { unpack } from './queries/unpack.ts'
export type { PackProblem } from './rules/problem.ts'
export type { Pack } from './schema/kinds.ts'
export type { Item } from './tables.ts'

export const contentModule = defineModule({ name: 'content', migrations: [init], events: { ...events } })
