import type { z } from 'zod'

/** A kind of domain event: what happened, in which room, and what is told about it. */
export interface EventDef<Data = unknown> {
  /** CloudEvents type, reverse domain with a version: `nl.lerendebeweging.followup.bundle-answered.v1` */
  readonly type: string
  readonly room: string
  readonly name: string
  readonly version: number
  /** One English sentence for `docs/events.md`. */
  readonly summary: string
  readonly data: z.ZodType<Data>
}

/** An event as it stands in the log. */
export interface RecordedEvent<Data = unknown> {
  readonly id: string
  readonly type: string
  readonly networkId: string
  readonly stream: string
  /** 1, 2, 3 … within its stream */
  readonly version: number
  readonly time: Temporal.Instant
  readonly actor: string
  readonly correlationId: string
  readonly causationId: string | null
  readonly data: Data
}

/** Where a subscription stands in the log. */
export interface Position {
  txid: number
  position: number
}

/** Declares an event. The name is past tense; the data holds no more than a receiver may have. */
export function defineEvent<Data>(def: {
  room: string
  name: string
  version: number
  summary: string
  data: z.ZodType<Data>
}): EventDef<Data> {
  const kebab = def.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
  return { ...def, type: `nl.lerendebeweging.${def.room}.${kebab}.v${def.version}` }
}
