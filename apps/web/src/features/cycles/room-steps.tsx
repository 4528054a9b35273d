import { useEffect, useState } from 'react'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/feedback.tsx'
import type { Live } from './clock.ts'
import type { Subject } from './clock-controls.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'

/** One step of the werkvorm at a time. Screens follow the clock; who leads can look ahead. */
export function RoomSteps({
  werkvorm,
  live,
  mayLead,
  onSubject,
}: {
  werkvorm: Ontmoeting['werkvorm']
  live: Live
  mayLead: boolean
  onSubject: (subject: Subject | null) => void
}) {
  const timed = live.clock?.about === 'stap' ? Number(live.clock.subjectId) : null
  const [ahead, setAhead] = useState<number | null>(null)
  // A step that begins is where everybody is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => setAhead(null), [timed])
  const steps = werkvorm?.stappen ?? []
  const at = Math.min(ahead ?? timed ?? 0, steps.length - 1)
  const step = steps[at]
  const minutes = step?.minuten ?? 0
  useEffect(() => {
    onSubject(steps.length > 0 ? { about: 'stap', subjectId: String(at), minutes } : null)
  }, [at, minutes, steps.length, onSubject])
  if (!step) return <EmptyState title={texts.room.noForm}>{texts.room.noFormHelp}</EmptyState>
  return (
    <section className="lb-room__step" aria-labelledby="room-step">
      <p className="lb-room__over">
        {texts.room.step({ number: at + 1, total: steps.length })} · {texts.room.minutes({ n: step.minuten })}
      </p>
      <h2 id="room-step" className="lb-room__head">
        {step.titel}
      </h2>
      <p className="lb-room__text">{step.uitleg}</p>
      {step.vragen.length > 0 ? (
        <ul className="lb-room__questions">
          {step.vragen.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      ) : null}
      <ol className="lb-room__path" aria-label={texts.room.steps}>
        {steps.map(({ titel }, i) => (
          <li key={titel} aria-current={i === at ? 'step' : undefined} className={i < at ? 'lb-room__past' : undefined}>
            <span>{titel}</span>
          </li>
        ))}
      </ol>
      {mayLead ? (
        <ButtonGroup>
          <Button aria-disabled={at === 0} onClick={() => setAhead(Math.max(0, at - 1))}>
            {texts.room.previous}
          </Button>
          <Button aria-disabled={at === steps.length - 1} onClick={() => setAhead(Math.min(steps.length - 1, at + 1))}>
            {texts.room.next}
          </Button>
        </ButtonGroup>
      ) : null}
    </section>
  )
}
