import { useEffect, useEffectEvent, useState } from 'react'

/** How long a pause in typing ends it, in milliseconds. */
const PAUSE_MS = 250

/**
 * Text that is being typed, handed on when the typing pauses. When `value` changes from elsewhere (Back, a removed
 * filter) that is what is shown.
 */
export function useTyped(value: string, send: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(value)
  const [last, setLast] = useState(value)

  if (value !== last) {
    setLast(value)
    setTyped(value)
  }

  const handOn = useEffectEvent(() => {
    setLast(typed)
    send(typed)
  })

  useEffect(() => {
    if (typed === last) return
    const timer = setTimeout(handOn, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, last])

  return [typed, setTyped]
}
