import { toText } from '../clock.ts'
import type { RecordedEvent } from './define.ts'

/** CloudEvents 1.0 in the NL GOV profile, with the log's own attributes as extensions (lower case, no separators). */
export interface CloudEvent {
  specversion: '1.0'
  id: string
  source: string
  type: string
  subject: string
  time: string
  datacontenttype: 'application/json'
  network: string
  streamversion: number
  actor: string
  correlationid: string
  causationid?: string
  data: unknown
}

/** The envelope in which an event leaves the house. `source` is `urn:nld:…` and names organisation and system. */
export function toCloudEvent(event: RecordedEvent, source: string): CloudEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source,
    type: event.type,
    subject: event.stream,
    time: toText(event.time),
    datacontenttype: 'application/json',
    network: event.networkId,
    streamversion: event.version,
    actor: event.actor,
    correlationid: event.correlationId,
    ...(event.causationId ? { causationid: event.causationId } : {}),
    data: event.data,
  }
}
