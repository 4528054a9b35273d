import { lazy, Suspense, useEffect, useState } from 'react'

/** Only fetched by who has something waiting. */
const SendWaiting = lazy(async () => ({ default: (await import('../features/reflections/send-waiting.tsx')).SendWaiting }))

/** What somebody handed in without a connection goes as soon as there is one, wherever in the app they are by then. */
export function Waiting({ personId }: { personId: string }) {
  const [waits, setWaits] = useState(anythingWaits)
  useEffect(() => {
    const look = () => setWaits(anythingWaits())
    window.addEventListener('online', look)
    return () => window.removeEventListener('online', look)
  }, [])
  if (!waits) return null
  return (
    <Suspense>
      <SendWaiting personId={personId} />
    </Suspense>
  )
}

function anythingWaits(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('lb.waiting.'))
  } catch {
    // A browser that keeps nothing has nothing that waits.
    return false
  }
}
