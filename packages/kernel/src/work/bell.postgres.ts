import pg from 'pg'
import type { Log } from '../log.ts'
import { type Bell, localBell } from './bell.ts'

const CHANNEL = 'house_bell'
/** Milliseconds between two notices of one process: each takes a short lock that all commits on the server share. */
const REST_MS = 200
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000

/**
 * LISTEN and NOTIFY on a connection of its own, between any number of processes. Notices are sent after the commit and not
 * in its transaction: in there each of them would wait for the others to end. A line that breaks is opened anew.
 */
export function postgresBell(url: string, log: Log): Bell {
  const here = localBell()
  let client: pg.Client | null = null
  let stopped = true
  let waitMs = FIRST_WAIT_MS
  let resting: NodeJS.Timeout | null = null
  let askedWhileResting = false

  async function open(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url })
    fresh.on('notification', here.ring)
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${CHANNEL}`)
    } catch (error) {
      log.warn({ err: error }, 'bell does not listen')
      await fresh.end().catch(() => {})
      return again()
    }
    if (stopped) return fresh.end()
    client = fresh
    waitMs = FIRST_WAIT_MS
    // What rang while nobody listened.
    here.ring()
  }

  function lost(which: pg.Client): void {
    if (which !== client) return
    client = null
    if (!stopped) again()
  }

  function again(): void {
    if (stopped) return
    setTimeout(() => void open(), waitMs).unref()
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  }

  function notify(): void {
    if (resting) {
      askedWhileResting = true
      return
    }
    resting = setTimeout(() => {
      resting = null
      if (!askedWhileResting) return
      askedWhileResting = false
      notify()
    }, REST_MS)
    resting.unref()
    client?.query(`notify ${CHANNEL}`).catch((error: unknown) => log.warn({ err: error }, 'bell not rung'))
  }

  return {
    async start() {
      stopped = false
      await open()
    },
    ring() {
      here.ring()
      if (!stopped) notify()
    },
    onRing: here.onRing,
    async stop() {
      stopped = true
      if (resting) clearTimeout(resting)
      resting = null
      const last = client
      client = null
      await last?.end()
    },
  }
}
