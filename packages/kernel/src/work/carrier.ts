/** The kinds of work that a wake-up can be about. */
export type Topic = 'subscriptions' | 'timers' | 'workers'

/** Brings wake-ups to the loop that does the work. What is due is decided by the tables, never by the carrier. */
export interface Carrier {
  start(run: (topic: Topic) => Promise<void>): Promise<void>
  /** Asks for a run soon; many asks become one. */
  wake(topic: Topic): void
  stop(): Promise<void>
}
