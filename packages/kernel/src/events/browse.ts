import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { NetworkScope } from '../scope.ts'

/** The envelope of an event, without what it says and without its place: places that are left out would be counted. */
export interface Envelope {
  id: string
  type: string
  stream: string
  time: string
  actor: string
  correlationId: string
  causationId: string | null
}

export interface BrowseFilter {
  type: string | null
  /** the stream, or what it begins with */
  stream: string | null
  /** UTC text: from this moment on, and before that one */
  from: string | null
  until: string | null
  /** id of the last event of the page before */
  after: string | null
  limit: number
}

/**
 * Envelopes of one network, the newest first. What a sealed actor did stays out, with all that followed from it and all on
 * the streams that hold it: an hour, a count or a neighbour would tell who.
 * @param sealedStreams what those streams begin with, such as `signal/`
 */
export async function browseLog(
  reader: Reader,
  scope: NetworkScope,
  sealedStreams: readonly string[],
  filter: BrowseFilter,
): Promise<Envelope[]> {
  const after = filter.after === null ? null : await placeOf(reader, scope, filter.after)
  let query = reader
    .selectFrom('event_log')
    .select(['id', 'type', 'stream', 'time', 'actor', 'correlation_id as correlationId', 'causation_id as causationId'])
    .where('network_id', '=', scope.networkId)
    .where('actor', '!=', 'sealed')
    .where(sql<boolean>`not ${followsFromSealed}`)
  for (const stream of sealedStreams) query = query.where('stream', 'not like', `${stream}%`)
  if (filter.type !== null) query = query.where('type', '=', filter.type)
  // Not as a range: what comes after all that begins with a text differs from one database's sorting to the other's.
  if (filter.stream !== null) query = query.where(sql<boolean>`substr(stream, 1, length(${filter.stream})) = ${filter.stream}`)
  if (filter.from !== null) query = query.where('time', '>=', filter.from)
  if (filter.until !== null) query = query.where('time', '<', filter.until)
  if (after !== null) query = query.where('position', '<', after)
  return query.orderBy('position', 'desc').limit(filter.limit).execute()
}

async function placeOf(reader: Reader, scope: NetworkScope, id: string): Promise<number | null> {
  const row = await reader
    .selectFrom('event_log')
    .select('position')
    .where('network_id', '=', scope.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.position ?? null
}

/** Whether a sealed act stands somewhere in what led to an event; such a chain is a few steps long. */
const followsFromSealed = sql<boolean>`exists (
  with recursive cause (actor, causation_id) as (
    select earlier.actor, earlier.causation_id from event_log as earlier where earlier.id = event_log.causation_id
    union
    select earlier.actor, earlier.causation_id from event_log as earlier join cause on earlier.id = cause.causation_id
  ) select 1 from cause where actor = 'sealed')`
