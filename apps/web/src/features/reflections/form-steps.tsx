import { type SyntheticEvent, useEffect, useRef } from 'react'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { PointsPart } from './points-part.tsx'
import { QuestionField } from './question-field.tsx'
import { isAsked, stepCount, stepOfField } from './questionnaire.ts'
import { SafeLine } from './safe-line.tsx'
import { texts } from './texts.ts'
import type { Reflection } from './use-reflection.ts'

interface StepProps {
  reflection: Reflection
  /** from 1 */
  step: number
  go: (step: number) => void
}

/** The part where somebody is, with the way on and the way to hand in. */
export function FormSteps({ reflection, step, go }: StepProps) {
  const { form, errors, attempts } = reflection
  const last = step === stepCount(form.questionnaire)
  const part = form.questionnaire.onderdelen[step - 1]
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (last) reflection.send()
    else go(step + 1)
  }
  // Only fields that are on screen: a link to a field of another part would lead nowhere.
  const here = Object.fromEntries(Object.entries(errors).filter(([field]) => [null, step].includes(stepOfField(form.questionnaire, field))))
  return (
    <>
      {step === 1 ? <Opening reflection={reflection} /> : null}
      <Progress step={step} title={part?.titel ?? texts.points.title} count={stepCount(form.questionnaire)} />
      <FormFrame form={{ errors: here, attempts, submit, confirmed: reflection.draft.confirmed, leave: reflection.leave }}>
        {part?.vragen
          .filter((question) => isAsked(question, reflection.draft.answers))
          .map((question) => (
            <QuestionField
              key={question.sleutel}
              question={question}
              options={form.options[question.sleutel] ?? []}
              answer={reflection.draft.answers[question.sleutel]}
              error={errors[`answers.${question.sleutel}`]}
              onAnswer={(value) => reflection.answer(question.sleutel, value)}
            />
          ))}
        {part ? null : <PointsPart reflection={reflection} />}
        {reflection.offline ? (
          <Alert kind="warning" title={texts.form.offline} live>
            <Text>{texts.form.offlineHelp}</Text>
          </Alert>
        ) : null}
        <Ways reflection={reflection} step={step} go={go} />
      </FormFrame>
    </>
  )
}

/** What somebody should know before the first question. */
function Opening({ reflection: { form } }: { reflection: Reflection }) {
  const today = useToday()
  return (
    <>
      {form.mine ? (
        <Alert title={texts.form.already}>
          <Text>{texts.form.changeUntil({ day: showDay(dayOf(form.openUntil), today) })}</Text>
        </Alert>
      ) : null}
      <Text>{form.questionnaire.toelichting}</Text>
      <Text soft>
        {texts.form.fewIsFine} {texts.form.kept}
      </Text>
      <SafeLine brief />
    </>
  )
}

function Progress({ step, count, title }: { step: number; count: number; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)

  useEffect(() => {
    // The first part is left to the page itself; after that the reader starts at the heading of each new part.
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
      <p className="lb-soft lb-small">{texts.form.step({ step, count })}</p>
      <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2">
        {title}
      </h2>
    </div>
  )
}

function Ways({ reflection, step, go }: StepProps) {
  const say = useToast()
  const { form, begun, busy, send, wipe } = reflection
  const last = step === stepCount(form.questionnaire)
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
