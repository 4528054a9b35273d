import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import type { Live } from './clock.ts'
import { texts } from './meeting-texts.ts'

/** What the clock can be begun for. */
export interface Subject {
  about: 'stap' | 'punt'
  subjectId: string
  minutes: number
}

/** Begins, holds, lengthens and stops the clock, for who leads. */
export function ClockControls({ ontmoetingId, live, subject }: { ontmoetingId: string; live: Live; subject: Subject | null }) {
  const press = useMutation(trpc.cycles.pressClock.mutationOptions())
  const { clock } = live
  const busy = press.isPending
  const begin = ({ about, subjectId, minutes }: Subject) =>
    press.mutate({ ontmoetingId, press: 'begin', about, subjectId, seconds: Math.max(1, minutes) * 60 })
  const begun = clock !== null && subject !== null && clock.about === subject.about && clock.subjectId === subject.subjectId
  return (
    <>
      <ButtonGroup>
        {subject && !begun ? (
          <Button kind="primary" busy={busy} onClick={() => begin(subject)}>
            {texts.clock.start}
          </Button>
        ) : null}
        {clock ? (
          <>
            <Button busy={busy} onClick={() => press.mutate({ ontmoetingId, press: clock.startedAt ? 'pauzeer' : 'hervat' })}>
              {clock.startedAt ? texts.clock.pause : texts.clock.resume}
            </Button>
            <Button busy={busy} onClick={() => press.mutate({ ontmoetingId, press: 'minuut-erbij' })}>
              {texts.clock.more}
            </Button>
            <Button kind="subtle" busy={busy} onClick={() => press.mutate({ ontmoetingId, press: 'stop' })}>
              {texts.clock.stop}
            </Button>
          </>
        ) : null}
      </ButtonGroup>
      {press.error ? <ErrorState error={press.error} /> : null}
    </>
  )
}
