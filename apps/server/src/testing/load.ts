/** Requests under way at once. */
const LANES = 6

export interface Load<T> {
  /** Taken from, and put back what got no answer. */
  waiting: T[]
  acknowledged: Set<string>
  /** so many acknowledged altogether, and `enough` comes */
  enough: number
  /** @returns the key of what was acknowledged; null when no answer came */
  send(item: T): Promise<string | null>
}

/**
 * Keeps a server busy until nothing waits or it gives no answer any more. `enough` comes in the middle of the work: other
 * requests are under way then. A refusal fails both.
 */
export function loadOn<T>(work: Load<T>): { enough: Promise<void>; over: Promise<unknown> } {
  const enough = Promise.withResolvers<void>()
  async function lane(): Promise<void> {
    for (let item = work.waiting.shift(); item !== undefined; item = work.waiting.shift()) {
      const key = await work.send(item)
      if (key === null) {
        work.waiting.push(item)
        return
      }
      work.acknowledged.add(key)
      if (work.acknowledged.size >= work.enough) enough.resolve()
    }
  }
  const over = Promise.all(Array.from({ length: LANES }, lane))
  over.catch(enough.reject)
  return { enough: enough.promise, over }
}
