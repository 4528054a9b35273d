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
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('event_log as cause')
            .select('cause.id')
            .whereRef('cause.id', '=', 'event_log.causation_id')
            .where('cause.actor', '=', 'sealed'),
        ),
      ),
    )
  for (const stream of sealedStreams) query = query.where('stream', 'not like', `${stream}%`)
  if (filter.type !== null) query = query.where('type', '=', filter.type)
  if (filter.stream !== null) query = query.where('stream', '>=', filter.stream).where('stream', '<', `${filter.stream}\uffff`)
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
