import type { ItemTypes, Kind } from '../schema/kinds.ts'

/** More items than a pack has of the kinds that are asked for one by one. */
const MOST = 500

const wordings = new Map<string, ItemTypes[Kind]>()

/** Read before: the hash is of the wording itself, so what is remembered can never be out of date. Frozen, because it is shared. */
export function recallWording<K extends Kind>(kind: K, hash: string): ItemTypes[K] | undefined {
  // Put there under the same kind, by rememberWording.
  return wordings.get(`${kind}/${hash}`) as ItemTypes[K] | undefined
}

/** Keeps a wording for the next time. */
export function rememberWording<K extends Kind>(kind: K, hash: string, data: ItemTypes[K]): void {
  if (wordings.size >= MOST) wordings.clear()
  wordings.set(`${kind}/${hash}`, freeze(data))
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}
