/**
 * Tells every process on the database that the log may have grown. Like a carrier's wake-ups it says nothing but "look":
 * a ring that is lost only makes somebody look a little later.
 */
export interface Bell {
  start(): Promise<void>
  /** Lets everybody know, here and in other processes; many rings soon after one another become one. */
  ring(): void
  onRing(listener: () => void): void
  stop(): Promise<void>
}

/** One process: who rings is who listens. */
export function localBell(): Bell {
  const listeners: Array<() => void> = []
  return {
    async start() {},
    ring() {
      for (const listener of listeners) listener()
    },
    onRing: (listener) => void listeners.push(listener),
    async stop() {},
  }
}
