import type { NetworkScope } from '@lerende/kernel'

/** What one check of the doctor found. `what` says how it is, `todo` what mends it; both plain Dutch. */
export interface Check {
  /** stable name, such as `disk` */
  key: string
  status: 'ok' | 'let-op' | 'fout'
  what: string
  /** null when there is nothing to do */
  todo: string | null
}

/** Something that kept failing and was set aside for people. */
export interface StuckItem {
  id: string
  source: string
  name: string
  error: string
  /** UTC */
  at: string
}

/** Somebody whom one can be in a demo; told by function. */
export interface DemoPerson {
  name: string
  email: string
  /** what there is to do for them, in plain Dutch */
  what: string
}

/** What the installation itself offers; the server fills it in. */
export interface SystemPort {
  readonly demo: boolean
  /** Whether mail is caught and shown on `/postvak` instead of sent. */
  readonly mailbox: boolean
  /** In a demo: whom one can be. Empty elsewhere, and until the demo has people. */
  demoPeople(): Promise<DemoPerson[]>
  health(): Promise<Check[]>
  /** Lets a week go by. @returns the new present; null when somebody else is doing this already */
  advanceWeek(): Promise<Temporal.Instant | null>
  stuck(scope: NetworkScope): Promise<StuckItem[]>
  /** @returns false when there is no such item in this network */
  retryStuck(scope: NetworkScope, id: string): Promise<boolean>
}
