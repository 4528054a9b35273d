import { type Clock, systemClock } from './clock.ts'
import { type NetworkId, newId, type PersonId } from './ids.ts'

declare const proven: unique symbol

/** Proof that the caller may act inside this network. Only gates mint it: a session, a worker, a simulation. */
export interface NetworkScope {
  readonly networkId: NetworkId
  readonly [proven]: true
}

/** Mints a scope. Call it in gates only: `check-rooms` guards where. */
export function grantScope(networkId: NetworkId): NetworkScope {
  // The symbol exists for the type checker alone; being inside this function is the proof.
  return { networkId } as NetworkScope
}

/** Who acts. A sealed actor is somebody whose name may not stand in the log. */
export type Actor = { kind: 'person'; personId: PersonId } | { kind: 'system' } | { kind: 'sealed' }

/** Secrets that live outside the database. Each is 32 bytes. */
export interface Keys {
  /** Seals who wrote something. */
  seal: Uint8Array
  /** Signs links in mails. */
  links: Uint8Array
}

/** Everything a command may know besides its input. */
export interface Ctx {
  readonly scope: NetworkScope
  readonly actor: Actor
  readonly clock: Clock
  readonly keys: Keys
  /** Ties together all that follows from one request. */
  readonly correlationId: string
  /** The event that this is a reaction to, if it is one. */
  readonly causationId: string | null
}

/** Builds a context; what is left out is: system actor, real clock, fresh correlation. */
export function makeCtx(parts: Pick<Ctx, 'scope' | 'keys'> & Partial<Ctx>): Ctx {
  return {
    actor: { kind: 'system' },
    clock: systemClock,
    correlationId: newId(),
    causationId: null,
    ...parts,
  }
}
