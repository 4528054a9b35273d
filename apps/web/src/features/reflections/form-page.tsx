import type { SyntheticEvent } from 'react'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Heading } from '../../ui/heading.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AskedQuestion, Opening, WaitingNote, WhatHappens } from './form-parts.tsx'
import { PointsPart } from './points-part.tsx'
import { isAsked } from './questionnaire.ts'
import { texts } from './texts.ts'
import type { Reflection } from './use-reflection.ts'

/** The whole list on one page, for who has the room for it. */
export function FormPage({ reflection }: { reflection: Reflection }) {
  const say = useToast()
  const { form, draft, errors, attempts, begun, busy } = reflection
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    reflection.send()
  }
  const startAnew = () => {
    reflection.wipe()
    say(texts.form.wiped)
  }
  return (
    <>
      <Opening reflection={reflection} />
      <WhatHappens reflection={reflection} />
      <FormFrame form={{ errors, attempts, submit, confirmed: draft.confirmed, leave: reflection.leave }}>
        {form.questionnaire.onderdelen.map((part) => (
          <section key={part.titel} className="lb-reflect__part">
            <Heading level={2}>{part.titel}</Heading>
            <div className="lb-reflect__questions">
              {part.vragen
                .filter((question) => isAsked(question, draft.answers))
                .map((question) => (
                  <AskedQuestion key={question.sleutel} reflection={reflection} question={question} />
                ))}
            </div>
          </section>
        ))}
        <section className="lb-reflect__part">
          <Heading level={2}>{texts.points.title}</Heading>
          <div className="lb-form">
            <PointsPart reflection={reflection} />
          </div>
        </section>
        <WaitingNote reflection={reflection} />
        <ButtonGroup>
          <Button kind="primary" type="submit" busy={busy}>
            {form.mine ? texts.form.sendChanges : texts.form.send}
          </Button>
          {begun ? (
            <Button type="button" kind="subtle" onClick={startAnew}>
              {texts.form.wipe}
            </Button>
          ) : null}
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
