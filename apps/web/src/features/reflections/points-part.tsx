import { MAX_SIGNALS } from '@lerende/followup/inputs'
import { useEffect, useRef } from 'react'
import { useTells } from '../../lib/use-tells.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { fieldId } from '../../ui/field.tsx'
import { PointFields } from '../../ui/point-fields.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { openAnswers } from './questionnaire.ts'
import { texts } from './texts.ts'
import type { Reflection } from './use-reflection.ts'

/** The points of a reflection that ask for an answer; what was written before can become one with a press. */
export function PointsPart({ reflection }: { reflection: Reflection }) {
  const { draft, errors, addPoint, changePoint, removePoint } = reflection
  const tells = useTells(reflection.form.overlegId)
  const count = draft.points.length
  const full = count >= MAX_SIGNALS
  const asked = useRef(false)

  useEffect(() => {
    // A new point stands above the button that asked for it: without this one would go on past it.
    if (asked.current) document.getElementById(fieldId(`signals.${count - 1}.kind`))?.focus()
    asked.current = false
  }, [count])

  const add = (text?: string) => {
    asked.current = true
    addPoint(text)
  }
  return (
    <>
      <Text>{texts.points.lead}</Text>
      {draft.points.map((point, place) => (
        <Card key={point.signalId} title={texts.points.one({ number: place + 1 })} level={3}>
          <div className="lb-form">
            <PointFields
              prefix={`signals.${place}.`}
              value={point}
              errors={errors}
              tells={tells}
              onChange={(change) => changePoint(place, change)}
            />
            <Button type="button" kind="subtle" icon="close" onClick={() => removePoint(place)}>
              {texts.points.remove}
            </Button>
          </div>
        </Card>
      ))}
      {full ? <Text soft>{texts.points.full({ max: MAX_SIGNALS })}</Text> : <MorePoints reflection={reflection} onAdd={add} />}
    </>
  )
}

function MorePoints({ reflection: { draft, form }, onAdd }: { reflection: Reflection; onAdd: (text?: string) => void }) {
  const taken = new Set(draft.points.map((point) => point.text.trim()))
  const written = openAnswers(form.questionnaire, draft.answers).filter(({ text }) => !taken.has(text))
  return (
    <>
      {written.length > 0 ? <Text>{texts.points.from}</Text> : null}
      {written.map(({ key, question, text }) => (
        <div key={key} className="lb-reflect__written">
          <Quote source={question}>{text}</Quote>
          <Button type="button" onClick={() => onAdd(text.slice(0, 1000))}>
            {texts.points.take}
          </Button>
        </div>
      ))}
      <div>
        <Button type="button" icon="speech" onClick={() => onAdd()}>
          {draft.points.length > 0 ? texts.points.another : texts.points.add}
        </Button>
      </div>
      {draft.points.length === 0 ? <Text soft>{texts.points.optional}</Text> : null}
    </>
  )
}
