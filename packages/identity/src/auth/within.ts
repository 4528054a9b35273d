import { AsyncLocalStorage } from 'node:async_hooks'
import type { Trx } from '@lerende/kernel'
import type { Way } from '../tables.ts'

/** What better-auth's hooks have to know of what is being done; they get no parameter for it. */
export interface Doing {
  /** The house's transaction that better-auth's statements belong to; without one, each is a transaction of its own. */
  trx?: Trx
  /** How somebody comes in, on what, and where to when that is known. */
  entering?: { way: Way; device: string; networkId?: string }
  /** Takes the link's secret from better-auth: it is stored nowhere. */
  takeToken?: (token: string) => void
}

const doing = new AsyncLocalStorage<Doing>()

/** Lets better-auth work as a part of something of the house. */
export function within<T>(what: Doing, work: () => Promise<T>): Promise<T> {
  return doing.run(what, work)
}

/** What better-auth is working for now. */
export function whatIsDone(): Doing {
  return doing.getStore() ?? {}
}
