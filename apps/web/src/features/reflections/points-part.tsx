import { MAX_SIGNALS } from '@lerende/followup/inputs'
import { useTells } from '../../lib/use-tells.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PointFields } from '../../ui/point-fields.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { openAnswers } from './questionnaire.ts'
import { texts } from './texts.ts'
import type { Reflection } from './use-reflection.ts'

/** The points of a reflection that ask for an answer; what was written before can become one with a press. */
export function PointsPart({ reflection }: { reflection: Reflection }) {
  const { draft, errors, addPoint, changePoint, removePoint } = reflection
  const tells = useTells(reflection.form.overlegId)
  const full = draft.points.length >= MAX_SIGNALS
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
      {full ? <Text soft>{texts.points.full({ max: MAX_SIGNALS })}</Text> : <MorePoints reflection={reflection} onAdd={addPoint} />}
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
