import { type SyntheticEvent, useEffect, useRef } from 'react'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AskedQuestion, Opening, WaitingNote, WhatHappens } from './form-parts.tsx'
import { PointsPart } from './points-part.tsx'
import { isOneTap, stepCount, stepOfField, stepsOf } from './questionnaire.ts'
import { texts } from './texts.ts'
import { useMoveOn } from './use-move-on.ts'
import type { Reflection } from './use-reflection.ts'

interface StepProps {
  reflection: Reflection
  /** from 1 */
  step: number
  go: (step: number) => void
}

/** One question a screen, for a thumb: a tap on an answer brings the next one, and there is always a way back. */
export function FormSteps({ reflection, step, go }: StepProps) {
  const { form, errors, attempts } = reflection
  const { answers } = reflection.draft
  const count = stepCount(form.questionnaire, answers)
  const here = stepsOf(form.questionnaire, answers)[step - 1]
  const last = step === count
  const moveOn = useMoveOn(() => go(step + 1))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (last) reflection.send()
    else go(step + 1)
  }
  // Only fields that are on screen: a link to a field of another screen would lead nowhere.
  const shown = Object.fromEntries(
    Object.entries(errors).filter(([field]) => [null, step].includes(stepOfField(form.questionnaire, answers, field))),
  )
  return (
    <>
      {step === 1 ? <Opening reflection={reflection} brief /> : null}
      <Progress step={step} title={here?.title ?? texts.points.title} count={count} />
      <FormFrame form={{ errors: shown, attempts, submit, confirmed: reflection.draft.confirmed, leave: reflection.leave }}>
        {here ? (
          <div className="lb-reflect__step" {...moveOn.touch}>
            {here.questions.map((question) => (
              <AskedQuestion
                key={question.sleutel}
                reflection={reflection}
                question={question}
                unfolded
                onAnswer={(value) => {
                  if (isOneTap(question) && value !== undefined) moveOn.soon()
                }}
              />
            ))}
          </div>
        ) : (
          <PointsPart reflection={reflection} />
        )}
        <WaitingNote reflection={reflection} />
        <Ways reflection={reflection} step={step} go={go} last={last} />
        {step === 1 ? <p className="lb-soft lb-small">{texts.form.tapHelp}</p> : null}
        {step === 1 ? <WhatHappens reflection={reflection} intro /> : null}
      </FormFrame>
    </>
  )
}

function Progress({ step, count, title }: { step: number; count: number; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)

  useEffect(() => {
    // The first screen is left to the page itself; after that the reader starts at the heading of each new one.
    if (shown.current !== step) heading.current?.focus({ preventScroll: true })
    shown.current = step
  }, [step])

  return (
    <div className="lb-reflect__progress">
      <div className="lb-reflect__bar" aria-hidden="true">
        {Array.from({ length: count }, (_, at) => at + 1).map((at) => (
          <span key={at} className={at <= step ? 'lb-reflect__past' : undefined} />
        ))}
      </div>
      <h2 ref={heading} tabIndex={-1} className="lb-reflect__where">
        <span className="lb-soft">{texts.form.step({ step, count })}</span> {title}
      </h2>
    </div>
  )
}

function Ways({ reflection, step, go, last }: StepProps & { last: boolean }) {
  const say = useToast()
  const { form, begun, busy, send, wipe } = reflection
  const startAnew = () => {
    wipe()
    go(1)
    say(texts.form.wiped)
  }
  return (
    <>
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={busy}>
          {last ? (form.mine ? texts.form.sendChanges : texts.form.send) : texts.form.next}
        </Button>
        {step > 1 ? (
          <Button type="button" onClick={() => go(step - 1)}>
            {texts.form.previous}
          </Button>
        ) : null}
        {last || !begun ? null : (
          <Button type="button" kind="subtle" busy={busy} onClick={send}>
            {texts.form.sendNow}
          </Button>
        )}
      </ButtonGroup>
      {begun && last ? (
        <div>
          <Button type="button" kind="subtle" onClick={startAnew}>
            {texts.form.wipe}
          </Button>
        </div>
      ) : null}
    </>
  )
}
