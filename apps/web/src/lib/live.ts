import type { Changes } from './api.ts'
import { problemOf } from './problem.ts'
import { saySignedOut } from './trpc.ts'

type Listener = (changes: Changes) => void

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** Somebody has too many screens open: that will not be otherwise in a minute. */
const FULL_WAIT_MS = 300_000
/** Who only looks at another tab for a moment keeps the line. */
const HIDDEN_MS = 30_000

const listeners = new Set<Listener>()
let lastEventId: string | null = null
let waitMs = FIRST_WAIT_MS
/** Changes with every line, so that what an old one still says is not heard. */
let turn = 0
let state: 'closed' | 'open' | 'waiting' = 'closed'
let close = (): void => {}
let timer: ReturnType<typeof setTimeout> | undefined
let hiding: ReturnType<typeof setTimeout> | undefined

/** Hears what changes, for as long as the screen is there; all screens of a tab share one line. @returns what stops it */
export function listenLive(listener: Listener): () => void {
  if (listeners.size === 0) watchPage(true)
  listeners.add(listener)
  open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    watchPage(false)
    shut()
  }
}

function open(): void {
  if (state !== 'closed' || listeners.size === 0 || document.hidden || !navigator.onLine) return
  state = 'open'
  const mine = ++turn
  // Of no use for the first picture of a screen, so it comes after that.
  import('./live-line.ts').then(
    ({ openLine }) => {
      if (mine !== turn) return
      close = openLine(lastEventId, {
        onChanges(changes, id) {
          lastEventId = id
          waitMs = FIRST_WAIT_MS
          for (const listener of listeners) listener(changes)
        },
        onEnd: (error) => {
          if (mine === turn) again(error)
        },
      })
    },
    (error: unknown) => {
      if (mine === turn) again(error)
    },
  )
}

function again(error: unknown): void {
  shut()
  const { kind, code } = problemOf(error)
  if (error !== null && kind === 'signed-out') {
    lastEventId = null
    saySignedOut()
    return
  }
  state = 'waiting'
  const base = code === 'live.too_many' ? FULL_WAIT_MS : waitMs
  waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  // Not all at once: when the server restarts, everybody lost the line in the same second.
  timer = setTimeout(retry, base * (0.5 + Math.random()))
}

function retry(): void {
  clearTimeout(timer)
  if (state === 'waiting') state = 'closed'
  open()
}

function shut(): void {
  turn++
  clearTimeout(timer)
  close()
  close = () => {}
  state = 'closed'
}

function onVisible(): void {
  clearTimeout(hiding)
  // A browser has few lines to one server: who has ten tabs open keeps them for the one that is looked at.
  if (document.hidden) hiding = setTimeout(shut, HIDDEN_MS)
  else retry()
}

function watchPage(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener'
  document[change]('visibilitychange', onVisible)
  window[change]('online', retry)
  window[change]('offline', shut)
}
