import type { RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Trx } from './database/database.ts'
import type { Migration } from './database/migrate.ts'
import type { Tables } from './database/tables.ts'
import type { DomainError } from './errors.ts'
import type { EventDef, RecordedEvent } from './events/define.ts'
import type { House } from './house.ts'
import type { Ctx, Keys, NetworkScope } from './scope.ts'
import type { JobHandler } from './work/jobs.ts'

type Handle = (trx: Trx, ctx: Ctx, event: RecordedEvent<never>) => Promise<void>

/** One event kind and what to do about it. */
export interface Reaction {
  event: EventDef
  handle: Handle
}

/** Reactions that share a place in the log. Effect and place commit together, so each event counts once. */
export interface Subscription {
  name: string
  reactions: Reaction[]
}

/** A subscription that only writes its own tables, from event data alone: it can be thrown away and rebuilt. */
export interface Projection extends Subscription {
  tables: Array<keyof Tables>
}

/** What to do when a timer of this kind is due. */
export interface TimerHandler {
  kind: string
  data: z.ZodType
  fire: (trx: Trx, ctx: Ctx, timer: { key: string; dueAt: Temporal.Instant; data: never }) => Promise<void>
  /** What becomes of it when `fire` was refused by a rule, so that trying again is no use. Without this it is tried again. */
  refused?: (trx: Trx, ctx: Ctx, timer: { key: string; dueAt: Temporal.Instant; data: never }, error: DomainError) => Promise<void>
}

/** Work that may not sit in a transaction, such as sending mail. */
export interface Worker {
  name: string
  /** @returns whether it did something: then it is run again before the house is at rest */
  run: (house: House) => Promise<boolean>
  /** Whether it waits for the world outside, such as a mail server: then no other work waits for it. */
  outside?: boolean
  /** The next moment in the future at which there is something to do, or null; for a clock that is moved. */
  nextAt?: (house: House) => Promise<Temporal.Instant | null>
}

/** A table whose order of rows may not tell in which order people wrote. */
export interface SealedTable {
  table: keyof Tables
  /** begins the streams that its rows belong to, such as `signal/` */
  stream: string
  /** which rows belong to the streams with these ids */
  rows: (ids: readonly string[]) => RawBuilder<boolean>
}

/** Seals all that a room sealed in one network anew, with another key; `people` are all who can have sealed something. */
export type Reseal = (trx: Trx, work: { scope: NetworkScope; from: Keys; to: Keys; people: readonly string[] }) => Promise<void>

/** What a room brings to the house. */
export interface Module {
  name: string
  migrations?: Migration[]
  events?: Record<string, EventDef>
  subscriptions?: Subscription[]
  projections?: Projection[]
  timers?: TimerHandler[]
  workers?: Worker[]
  jobs?: JobHandler[]
  sealed?: SealedTable[]
  reseal?: Reseal
}

/** Declares a room. */
export function defineModule(module: Module): Module {
  return module
}

/** Ties a handler to an event, with the event's own data type. */
export function on<Data>(event: EventDef<Data>, handle: (trx: Trx, ctx: Ctx, event: RecordedEvent<Data>) => Promise<void>): Reaction {
  // The log hands each handler events of its own type only, so the data it gets is Data.
  return { event: event as EventDef, handle: handle as Handle }
}

/** Declares a subscription. */
export function subscription(parts: { name: string; on: Reaction[] }): Subscription {
  return { name: parts.name, reactions: parts.on }
}

/** Declares a projection and the tables it owns. */
export function projection(parts: { name: string; tables: Array<keyof Tables>; on: Reaction[] }): Projection {
  return { name: parts.name, tables: parts.tables, reactions: parts.on }
}

/** Declares a timer kind. @param parts.data checked when the timer fires */
export function timerHandler<Data>(parts: {
  kind: string
  data: z.ZodType<Data>
  fire: (trx: Trx, ctx: Ctx, timer: { key: string; dueAt: Temporal.Instant; data: Data }) => Promise<void>
  refused?: (trx: Trx, ctx: Ctx, timer: { key: string; dueAt: Temporal.Instant; data: Data }, error: DomainError) => Promise<void>
}): TimerHandler {
  // `data` is parsed with this very schema before `fire` sees it.
  return parts as TimerHandler
}

/** Declares a worker. */
export function worker(parts: Worker): Worker {
  return parts
}
