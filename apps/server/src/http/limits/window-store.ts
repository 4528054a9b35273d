import type { FastifyRateLimitOptions, FastifyRateLimitStore } from '@fastify/rate-limit'

/** So many ranges are remembered per limit; beyond it the one whose window began first is forgotten. */
const MOST_RANGES = 50_000

interface Window {
  current: number
  endsAt: number
}

/**
 * Counts per key in windows of fixed length, in this process. The plugin's own store asks the wall clock, which can be set
 * back; this one gets its time handed in.
 * @param ticks milliseconds that only go up
 */
export function windowStore(ticks: () => number): new (options: FastifyRateLimitOptions) => FastifyRateLimitStore {
  return class WindowStore implements FastifyRateLimitStore {
    /** Windows of one limit are equally long, so the first in the map is the first to end. */
    readonly #windows = new Map<string, Window>()

    incr(key: string, callback: (error: Error | null, result?: { current: number; ttl: number }) => void, length = 0): void {
      const now = ticks()
      let window = this.#windows.get(key)
      if (window === undefined || window.endsAt <= now) {
        this.#windows.delete(key)
        this.#makeRoom(now)
        window = { current: 0, endsAt: now + length }
        this.#windows.set(key, window)
      }
      window.current++
      callback(null, { current: window.current, ttl: window.endsAt - now })
    }

    child(): FastifyRateLimitStore {
      return new WindowStore()
    }

    #makeRoom(now: number): void {
      for (const [key, { endsAt }] of this.#windows) {
        if (endsAt > now && this.#windows.size < MOST_RANGES) return
        this.#windows.delete(key)
      }
    }
  }
}
