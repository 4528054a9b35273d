/**
 * The kinds of work that a wake-up can be about. `outside` waits for the world, such as a slow mail server, and goes on
 * beside the others; those do not wait for it.
 */
export const TOPICS = ['subscriptions', 'timers', 'workers', 'outside'] as const
export type Topic = (typeof TOPICS)[number]

/** Brings wake-ups to the loop that does the work. What is due is decided by the tables, never by the carrier. */
export interface Carrier {
  start(run: (topic: Topic) => Promise<void>): Promise<void>
  /** Asks for a run soon; many asks become one. */
  wake(topic: Topic): void
  stop(): Promise<void>
}
