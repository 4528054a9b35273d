import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import type { AppRouter, Changes } from './api.ts'

/** What a line to the server tells while it is open. */
export interface LineListener {
  onChanges: (changes: Changes, id: string) => void
  /** It is over, by itself or because of this error. Comes once. */
  onEnd: (error: unknown) => void
}

const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: '/trpc' })] })

/** Opens one line over which the server says what changed; with the id of the last message it goes on from there. @returns what closes it */
export function openLine(lastEventId: string | null, listener: LineListener): () => void {
  let over = false
  const end = (error: unknown) => {
    if (over) return
    over = true
    subscription.unsubscribe()
    listener.onEnd(error)
  }
  const subscription = client.live.changes.subscribe(
    { lastEventId },
    {
      onData: ({ id, data }) => listener.onChanges(data, id),
      onError: end,
      onComplete: () => end(null),
      // The browser would knock again every three seconds for ever; how often we do is decided in live.ts.
      onConnectionStateChange: (state) => {
        if (state.state === 'connecting' && state.error !== null) end(state.error)
      },
    },
  )
  return () => {
    over = true
    subscription.unsubscribe()
  }
}
