import { useEffect } from 'react'
import { listenLive } from './live.ts'
import { type LiveTopic, roomsToAsk } from './live-topic.ts'
import { queryClient } from './trpc.ts'

/** Screens that hear the same thing do not all ask in the same moment. */
const SPREAD_MS = 1_000

/**
 * Keeps what is on screen true while others work: asks anew what a change is about, when it happens. Says nothing itself;
 * the screen only shows newer data.
 */
export function useLive(topic: LiveTopic, enabled = true): void {
  const { overlegId, roundId, ontmoetingId } = topic
  useEffect(() => {
    if (!enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const waiting = new Set<string>()
    let everything = false
    const ask = () => {
      timer = undefined
      if (everything) void queryClient.invalidateQueries()
      else for (const room of waiting) void queryClient.invalidateQueries({ queryKey: [[room]] })
      waiting.clear()
      everything = false
    }
    const stop = listenLive((changes) => {
      const rooms = roomsToAsk(changes, { overlegId, roundId, ontmoetingId })
      if (rooms?.size === 0) return
      if (rooms) for (const room of rooms) waiting.add(room)
      else everything = true
      timer ??= setTimeout(ask, Math.random() * SPREAD_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [enabled, overlegId, roundId, ontmoetingId])
}
