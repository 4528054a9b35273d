import { useEffect, useMemo, useState } from 'react'

const TICK_MS = 250

/**
 * The moment it is for the server, in milliseconds, going on between two answers; the clock of the device is not asked, only
 * how long ago the answer came. Null until there is one.
 * @param now what the server said last, UTC text
 * @param running whether to tick; standing still costs nothing
 */
export function useServerNow(now: string | undefined, running: boolean): number | null {
  const anchor = useMemo(() => (now === undefined ? null : { server: Date.parse(now), here: performance.now() }), [now])
  const [here, tick] = useState(() => performance.now())
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => tick(performance.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [running])
  return anchor && anchor.server + Math.max(0, here - anchor.here)
}
