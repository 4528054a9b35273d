import { allOverleggen } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'

/** What people call each overleg, by id. */
export async function overlegNames(reader: Reader, scope: NetworkScope): Promise<Map<string, string>> {
  const all = await allOverleggen(reader, scope)
  return new Map(all.map((overleg) => [overleg.id, overleg.name]))
}
