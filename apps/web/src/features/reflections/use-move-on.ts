import { useEffect, useEffectEvent, useRef } from 'react'

/** Long enough to see what was chosen, and to choose otherwise; in milliseconds. */
const PAUSE_MS = 350

/**
 * Goes on by itself after an answer that was given with a finger or the mouse. With the keyboard one walks through the
 * answers to hear them, so there nothing happens until somebody says so.
 */
export function useMoveOn(go: () => void) {
  const byHand = useRef(false)
  const down = useRef(false)
  const wanted = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const goOn = useEffectEvent(go)

  useEffect(() => () => clearTimeout(timer.current), [])

  const plan = () => {
    clearTimeout(timer.current)
    // While the finger is still on the slider nothing is decided.
    if (!down.current) timer.current = setTimeout(run, PAUSE_MS)
  }
  const run = () => {
    wanted.current = false
    goOn()
  }
  const lift = () => {
    down.current = false
    if (wanted.current) plan()
  }
  return {
    soon() {
      if (!byHand.current) return
      wanted.current = true
      plan()
    },
    touch: {
      onPointerDownCapture: () => {
        byHand.current = true
        down.current = true
      },
      onPointerUpCapture: lift,
      onPointerCancelCapture: lift,
      onKeyDownCapture: () => {
        byHand.current = false
        clearTimeout(timer.current)
      },
    },
  }
}
