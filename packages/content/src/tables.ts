import type { ItemTypes, Kind } from './schema/kinds.ts'

declare module '@lerende/kernel/tables' {
  interface Tables {
    content_item: ContentItemTable
  }
}

/** One wording of one item. Rows are never changed but for `current`, so whatever points at a revision keeps it. */
export interface ContentItemTable {
  network_id: string
  kind: string
  key: string
  /** 1, 2, 3 … within the item */
  revision: number
  /** of the canonical JSON: the same wording is the same revision */
  hash: string
  data_json: string
  /** 1 for the wording in use, else 0; an item that was withdrawn has none */
  current: number
}

/** One wording of one item. */
export interface Item<K extends Kind> {
  kind: K
  key: string
  revision: number
  data: ItemTypes[K]
}

/** Reads a row of a known kind. */
export function toItem<K extends Kind>(kind: K, row: Pick<ContentItemTable, 'key' | 'revision' | 'data_json'>): Item<K> {
  // Only loadPack writes these rows, from a pack whose items fit the schema of their kind.
  const data = JSON.parse(row.data_json) as ItemTypes[K]
  return { kind, key: row.key, revision: row.revision, data }
}
