import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Short enough to write together, long enough for a room full of telephones. */
const EVERY_MS = 2_500
/** What changes while people are together. */
const LIVE = new Set(['cycles.live', 'cycles.ontmoeting', 'followup.notes', 'followup.agenda', 'followup.decisions'])

/** Keeps what is on screen of an overleg or an ontmoeting as it is on the server, for as long as somebody looks at it. */
export function useLive(topic: { overlegId?: string; ontmoetingId?: string }): void {
  const client = useQueryClient()
  const about = topic.ontmoetingId ?? topic.overlegId
  useEffect(() => {
    if (about === undefined) return
    const timer = setInterval(() => {
      if (document.hidden) return
      // The first part of a key is the path of the procedure.
      void client.invalidateQueries({ predicate: ({ queryKey: [path] }) => Array.isArray(path) && LIVE.has(path.join('.')) })
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [client, about])
}
