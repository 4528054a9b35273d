import type { NetworkScope, Reader } from '@lerende/kernel'

/** More arrows than this in one picture say nothing any more. */
const MOST = 400

export interface Flow {
  bundleId: string
  title: string
  /** `YYYY-MM-DD` in Amsterdam */
  day: string
  /** up: escalated to the overleg above; down: back to the overleg where it began */
  direction: 'up' | 'down'
  fromOverlegId: string
  toOverlegId: string
  /** the round that takes it up there */
  toRoundId: string
}

/**
 * What rose to the overleg above and what came back down, between two days (both included), oldest first: only where the
 * reader follows one of the two sides. Whose points are in it is nowhere here.
 */
export async function flowsBetween(
  reader: Reader,
  scope: NetworkScope,
  at: { fromDay: string; untilDay: string; overlegIds: readonly string[] },
): Promise<Flow[]> {
  if (at.overlegIds.length === 0) return []
  const rows = await reader
    .selectFrom('course_line')
    .innerJoin('bundle', 'bundle.id', 'course_line.bundle_id')
    .select(['bundle.id as bundleId', 'bundle.title', 'course_line.day', 'course_line.kind'])
    .select(['course_line.overleg_id as fromOverlegId', 'course_line.to_overleg_id as toOverlegId', 'course_line.to_round_id as toRoundId'])
    .where('course_line.network_id', '=', scope.networkId)
    .where('course_line.kind', 'in', ['BundleEscalated', 'BundleReferredBack'])
    .where('course_line.day', '>=', at.fromDay)
    .where('course_line.day', '<=', at.untilDay)
    .where((eb) => eb.or([eb('course_line.overleg_id', 'in', at.overlegIds), eb('course_line.to_overleg_id', 'in', at.overlegIds)]))
    .orderBy('course_line.day')
    .orderBy('course_line.bundle_id')
    .orderBy('course_line.seq')
    .limit(MOST)
    .execute()
  return rows.flatMap(({ kind, toOverlegId, toRoundId, ...one }) =>
    toOverlegId === null || toRoundId === null
      ? []
      : [{ ...one, toOverlegId, toRoundId, direction: kind === 'BundleEscalated' ? ('up' as const) : ('down' as const) }],
  )
}
