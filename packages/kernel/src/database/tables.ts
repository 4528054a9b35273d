import type { Generated } from 'kysely'

/** All tables of the house. Every room adds its own with `declare module '@lerende/kernel/tables'`. */
export interface Tables {
  migration: { room: string; name: string; applied_at: string }
  event_log: EventLogTable
  sealed_event: SealedEventTable
  subscription: { name: string; txid: number; position: number; updated_at: string }
  timer: TimerTable
  stuck: StuckTable
  job: JobTable
  heartbeat: { worker: string; at: string }
  setting: { name: string; value: string }
  search_document: { index_name: string; network_id: string; id: string; text: string }
}

export interface EventLogTable {
  position: Generated<number>
  /** PostgreSQL's transaction number (0 on SQLite): positions alone are not in order of commit there. */
  txid: Generated<number>
  id: string
  network_id: string
  stream: string
  version: number
  type: string
  time: string
  actor: string
  correlation_id: string
  causation_id: string | null
  data: string
}

/** An event whose actor is sealed, until its day is over: no time and no place among the others. */
export interface SealedEventTable {
  network_id: string
  stream: string
  id: string
  type: string
  /** calendar day in the network's zone */
  day: string
  data: string
}

export interface TimerTable {
  network_id: string
  key: string
  kind: string
  due_at: string
  data: string
  attempts: number
  /** `due`, or `stuck` after too many failures */
  status: string
}

/** Long work that somebody asked for (work/jobs.ts). */
export interface JobTable {
  id: string
  network_id: string
  kind: string
  /** a person's id */
  asked_by: string
  asked_at: string
  state: string
  /** JSON; empty once it ended */
  data: string
  /** JSON, from where the next step goes on */
  place: string
  done: number
  total: number
  /** JSON, when it is done */
  result: string | null
  /** why it was refused, as text to read */
  error: string | null
}

export interface StuckTable {
  id: string
  network_id: string
  /** `subscription` or `timer` */
  source: string
  name: string
  /** event id or timer key */
  ref: string
  error: string
  at: string
}
