import { useEffect, useRef } from 'react'
import { useServerNow } from '../../lib/use-server-now.ts'
import { type Live, momentOf, secondsLeft, showSeconds } from './clock.ts'
import { texts } from './meeting-texts.ts'
import './clock.css'

const SAID = { running: '', minute: texts.clock.minute, over: texts.clock.over } as const

/**
 * The clock in the room. All screens show the same, because they count from the server's moment. The last minute and the end
 * are read aloud by a screen reader, and to the room too when `aloud` is on.
 */
export function ClockFace({ live, aloud = false }: { live: Live; aloud?: boolean }) {
  const { clock } = live
  const running = clock !== null && clock.startedAt !== null
  const now = useServerNow(live.now, running)
  const left = clock === null || now === null ? null : secondsLeft(clock, now)
  const moment = clock === null || left === null ? 'running' : momentOf(clock, left)
  const said = running ? SAID[moment] : ''
  useSpoken(said, aloud)
  if (clock === null || left === null) return <p className="lb-clock__idle">{texts.clock.idle}</p>
  return (
    <div className={`lb-clock lb-clock--${moment}`}>
      <p className="lb-clock__time" role="timer" aria-label={texts.clock.label}>
        {showSeconds(left)}
      </p>
      <progress className="lb-clock__bar" aria-hidden="true" max={clock.seconds} value={Math.max(0, left)} />
      <p className="lb-clock__of">
        {running
          ? left < 0
            ? texts.clock.tooLong({ time: showSeconds(left).slice(1) })
            : texts.clock.of({ minutes: Math.round(clock.seconds / 60) })
          : texts.clock.paused}
      </p>
      <p className="lb-clock__said" role="status">
        {said}
      </p>
    </div>
  )
}

/** Says a text to the room, once for each time that it changes. */
function useSpoken(text: string, on: boolean) {
  const before = useRef(text)
  useEffect(() => {
    const changed = before.current !== text
    before.current = text
    if (!on || !changed || text === '' || !('speechSynthesis' in window)) return
    const words = new SpeechSynthesisUtterance(text)
    words.lang = document.documentElement.lang
    speechSynthesis.speak(words)
  }, [text, on])
}
