import { once } from 'node:events'
import type { Database } from '../database/database.ts'
import type { Position, RecordedEvent } from '../events/define.ts'
import { logHead, readLog, unseenEvents } from '../events/log.ts'
import type { Bell } from './bell.ts'

/** What happens within this time is told together. */
const BEAT_MS = 1000
/** A ring that got lost is made good by looking anyway, this often, as long as somebody watches. */
const LOOK_MS = 10_000
const MOST_EVENTS = 200
/** So many batches wait for a watcher on a slow line; beyond it they are told to look at everything instead. */
const MOST_BATCHES = 20

export interface Batch {
  events: RecordedEvent[]
  /** Up to where this tells; going on from here misses nothing. */
  at: Position
  /** More happened than is told one by one. */
  lost: boolean
}

export interface WatchOptions {
  networkId: string
  types: readonly string[]
  /** Where an earlier watch of theirs ended; null begins now. */
  after: Position | null
  /** Milliseconds after which an empty batch is given when nothing happens, so that who watches can look at other things. */
  idleMs: number
  signal?: AbortSignal | undefined
}

/** For open screens: hands on events as they come in sight, to whoever is there. Nothing is kept of who got what. */
export interface Watch {
  follow(options: WatchOptions): AsyncGenerator<Batch, void>
  /** How many follow now. */
  readonly followers: number
  /** Ends every following, and each that begins after. */
  end(): void
}

interface Follower {
  options: WatchOptions
  waiting: Batch[]
  wake: () => void
}

/** One reader of the log for all that follow in this process. */
export function createWatch(database: Database, bell: Bell, onTrouble: (error: unknown) => void): Watch {
  const followers = new Set<Follower>()
  const ended = new AbortController()
  let place: Position = { txid: 0, position: 0 }
  let opening: Promise<void> | null = null
  let soon: NodeJS.Timeout | null = null
  let regular: NodeJS.Timeout | null = null
  let looking = false

  bell.onRing(lookSoon)

  function lookSoon(): void {
    if (soon || followers.size === 0 || ended.signal.aborted) return
    soon = setTimeout(() => void look(), BEAT_MS)
    soon.unref()
  }

  async function look(): Promise<void> {
    soon = null
    // A ring while it reads may be about what it did not see any more: then it looks once more.
    if (looking) return lookSoon()
    looking = true
    let again = false
    try {
      again = await read()
    } catch (error) {
      onTrouble(error)
    }
    looking = false
    if (again) lookSoon()
  }

  /** @returns whether there is more to read soon */
  async function read(): Promise<boolean> {
    const unseen = await unseenEvents(database.read)
    const until = await logHead(database.read)
    const types = [...new Set([...followers].flatMap(({ options }) => options.types))]
    const rows = await readLog(database.read, { after: place, until, types, limit: MOST_EVENTS + 1 })
    const lost = rows.length > MOST_EVENTS
    place = until
    for (const follower of followers) {
      const events = rows.map((row) => row.event).filter((event) => isFor(follower.options, event))
      if (events.length === 0 && !lost) continue
      follower.waiting.push({ events: lost ? [] : events, at: until, lost })
      if (follower.waiting.length > MOST_BATCHES) follower.waiting = [{ events: [], at: until, lost: true }]
      follower.wake()
    }
    return unseen
  }

  async function begin(): Promise<void> {
    // The first who follows begins at the end of the log; who comes later finds the reader at work.
    opening ??= logHead(database.read).then((head) => {
      place = head
      regular = setInterval(lookSoon, LOOK_MS)
      regular.unref()
    })
    await opening
    // What a transaction that still runs holds back is in nobody's batch yet, and nobody may ring for it again.
    lookSoon()
  }

  function leave(follower: Follower): void {
    followers.delete(follower)
    if (followers.size > 0) return
    opening = null
    if (regular) clearInterval(regular)
    if (soon) clearTimeout(soon)
    regular = null
    soon = null
  }

  return {
    get followers() {
      return followers.size
    },
    end: () => ended.abort(),
    async *follow(options) {
      const signal = options.signal ? AbortSignal.any([options.signal, ended.signal]) : ended.signal
      const follower: Follower = { options, waiting: [], wake() {} }
      followers.add(follower)
      signal.addEventListener('abort', () => leave(follower), { once: true })
      try {
        await begin()
        yield await missed(database, options, place)
        while (!signal.aborted) {
          const next = follower.waiting.shift() ?? (await nothingFor(follower, signal))
          if (signal.aborted) return
          yield next ?? follower.waiting.shift() ?? { events: [], at: place, lost: false }
        }
      } finally {
        leave(follower)
      }
    },
  }
}

function isFor(options: WatchOptions, event: RecordedEvent): boolean {
  return event.networkId === options.networkId && options.types.includes(event.type)
}

/** What came between the earlier watch and this one. */
async function missed(database: Database, options: WatchOptions, at: Position): Promise<Batch> {
  if (!options.after) return { events: [], at, lost: false }
  const rows = await readLog(database.read, { after: options.after, until: at, types: options.types, limit: MOST_EVENTS + 1 })
  const lost = rows.length > MOST_EVENTS
  return { events: lost ? [] : rows.map((row) => row.event).filter((event) => isFor(options, event)), at, lost }
}

/** Waits until there is something for them, the time is up, or it is over. */
async function nothingFor(follower: Follower, signal: AbortSignal): Promise<null> {
  const enough = new AbortController()
  const over = AbortSignal.any([signal, enough.signal])
  const timer = setTimeout(() => enough.abort(), follower.options.idleMs)
  timer.unref()
  follower.wake = () => enough.abort()
  if (!over.aborted) await once(over, 'abort')
  clearTimeout(timer)
  return null
}
