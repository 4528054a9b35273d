import { fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import type { LeadingItem } from '../rules/parts.ts'
import type { Recipient } from './people.ts'
import type { Shared } from './shared.ts'

/** How far ahead a promise counts as due, in days: until the digest after the next one. */
const SOON_DAYS = 14

/** For who leads overleggen: what came in and waits to be bundled, which answers are due soon, and which are late. */
export async function loadLeading(
  reader: Reader,
  scope: NetworkScope,
  shared: Pick<Shared, 'now' | 'overlegName'>,
  people: readonly Recipient[],
): Promise<Map<string, LeadingItem[]>> {
  const led = [...new Set(people.flatMap((person) => person.leads))]
  if (led.length === 0) return new Map()
  const soon = toText(fromText(shared.now).add({ hours: SOON_DAYS * 24 }))
  const waiting = await reader
    .selectFrom('signal')
    .select(['overleg_id', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', 'in', led)
    .where('bundle_id', 'is', null)
    .groupBy('overleg_id')
    .execute()
  const owed = await reader
    .selectFrom('bundle')
    .select(['overleg_id', 'due_at'])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', 'in', led)
    .where('status', '<>', 'beantwoord')
    .where('due_at', '<=', soon)
    .execute()
  const items = new Map<string, LeadingItem>()
  const itemOf = (overlegId: string): LeadingItem => {
    const known = items.get(overlegId)
    if (known) return known
    const fresh = { overlegId, overleg: shared.overlegName.get(overlegId) ?? '', waiting: 0, due: 0, late: 0 }
    items.set(overlegId, fresh)
    return fresh
  }
  for (const row of waiting) itemOf(row.overleg_id).waiting = Number(row.n)
  for (const row of owed) itemOf(row.overleg_id)[row.due_at < shared.now ? 'late' : 'due']++
  return new Map(
    people.flatMap((person) => {
      const own = person.leads.flatMap((id) => items.get(id) ?? [])
      return own.length > 0 ? [[person.personId, own.sort((a, b) => (a.overleg < b.overleg ? -1 : 1))] as const] : []
    }),
  )
}
