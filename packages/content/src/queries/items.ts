import type { NetworkScope, Reader } from '@lerende/kernel'
import type { Kind } from '../schema/kinds.ts'
import { type Item, toItem } from '../tables.ts'
import { recallWording, rememberWording } from './wordings.ts'

/** All items of a kind that are in use, in order of their key. */
export async function currentItems<K extends Kind>(reader: Reader, scope: NetworkScope, kind: K): Promise<Array<Item<K>>> {
  const rows = await reader
    .selectFrom('content_item')
    .select(['key', 'revision', 'data_json'])
    .where('network_id', '=', scope.networkId)
    .where('kind', '=', kind)
    .where('current', '=', (eb) => eb.lit(1))
    .execute()
  // Here and not in SQL: the two engines do not sort text alike.
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map((row) => toItem(kind, row))
}

/**
 * One item that is in use, or null when there is none (any more).
 * The one item of `pack`, `grondhouding`, `eigenaarschapsvragen` and `onderzoek` has the name of its kind as key.
 */
export async function currentItem<K extends Kind>(
  reader: Reader,
  scope: NetworkScope,
  kind: K,
  key: string = kind,
): Promise<Item<K> | null> {
  const row = await reader
    .selectFrom('content_item')
    .select(['revision', 'hash'])
    .where('network_id', '=', scope.networkId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('current', '=', (eb) => eb.lit(1))
    .executeTakeFirst()
  if (!row) return null
  const known = recallWording(kind, row.hash)
  if (known) return { kind, key, revision: row.revision, data: known }
  const item = await itemAt(reader, scope, { kind, key, revision: row.revision })
  if (item) rememberWording(kind, row.hash, item.data)
  return item
}

/** An item as it was worded in one revision, also when it was changed or withdrawn since. */
export async function itemAt<K extends Kind>(
  reader: Reader,
  scope: NetworkScope,
  at: { kind: K; key: string; revision: number },
): Promise<Item<K> | null> {
  const row = await reader
    .selectFrom('content_item')
    .select(['key', 'revision', 'data_json'])
    .where('network_id', '=', scope.networkId)
    .where('kind', '=', at.kind)
    .where('key', '=', at.key)
    .where('revision', '=', at.revision)
    .executeTakeFirst()
  return row ? toItem(at.kind, row) : null
}
