import { type NetworkScope, type Reader, toText } from '@lerende/kernel'

/** Days after the moment that was promised first that a point from a browser is left to people; then somebody in the network takes it up. */
const LEFT_FOR_DAYS = 21

/**
 * Points that were brought in from a browser, and the bundles that hold one: the simulation leaves them to the people at
 * the keyboard, until they are long overdue. Their ids are random; the simulation makes its own (see dice).
 */
export async function foreignWork(
  reader: Reader,
  scope: NetworkScope,
  now: Temporal.Instant,
): Promise<{ signals: ReadonlySet<string>; bundles: ReadonlySet<string> }> {
  const rows = await reader
    .selectFrom('signal')
    .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
    .select((eb) => ['signal.id', 'signal.bundle_id', eb.fn.coalesce('bundle.first_due_at', 'signal.first_due_at').as('promisedAt')])
    .where('signal.network_id', '=', scope.networkId)
    .where('signal.id', 'not like', '______________8%')
    .execute()
  const stale = toText(now.subtract({ hours: 24 * LEFT_FOR_DAYS }))
  const theirs = rows.filter((row) => row.promisedAt > stale)
  return {
    signals: new Set(theirs.map((row) => row.id)),
    bundles: new Set(theirs.flatMap((row) => row.bundle_id ?? [])),
  }
}
