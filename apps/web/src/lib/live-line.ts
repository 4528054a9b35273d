import type { Changes } from './api.ts'

/** The server pings far more often: a line that says nothing for so long is dead, though the browser may not know. */
const SILENCE_MS = 45_000

/** What a line to the server tells while it is open. */
export interface LineListener {
  onChanges: (changes: Changes, id: string) => void
  /** It is over, by itself or because of this error. Comes once. */
  onEnd: (error: unknown) => void
}

/**
 * Opens one line over which the server says what changed; with the id of the last message it goes on from there. It reads
 * the events of a tRPC subscription as the browser gives them: the reader of the library weighs more than a screen.
 * @returns what closes it
 */
export function openLine(lastEventId: string | null, listener: LineListener): () => void {
  const source = new EventSource(`/trpc/live.changes?input=${encodeURIComponent(JSON.stringify({ lastEventId }))}`)
  let over = false
  let silence: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    over = true
    clearTimeout(silence)
    source.close()
  }
  const end = (error: unknown) => {
    if (over) return
    close()
    listener.onEnd(error)
  }
  const heard = () => {
    clearTimeout(silence)
    if (!over) silence = setTimeout(() => end(null), SILENCE_MS)
  }
  for (const kind of ['open', 'ping', 'message']) source.addEventListener(kind, heard)
  source.addEventListener('return', () => end(null))
  source.addEventListener('serialized-error', ({ data }) => end(JSON.parse(data)))
  // The browser would knock again every three seconds for ever; how often we do is decided in live.ts.
  source.addEventListener('error', end)
  source.addEventListener('message', ({ data, lastEventId: id }) => listener.onChanges(JSON.parse(data), id))
  return close
}
