import { randomUUID } from 'node:crypto'

declare const kind: unique symbol

/** A text identifier that only fits where its own kind is asked for. */
export type Id<K extends string> = string & { readonly [kind]: K }

export type NetworkId = Id<'network'>
export type PersonId = Id<'person'>

/** A random (version 4) UUID: it tells nothing of when or in which order a thing was made. */
export function newId<K extends string>(): Id<K> {
  // A UUID is a fresh text, so naming its kind here is what mints the identifier.
  return randomUUID() as string as Id<K>
}
