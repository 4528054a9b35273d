import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoiceField, type Option } from '../../ui/choice-field.tsx'
import type { FieldFrame } from '../../ui/field.tsx'
import { FieldGroup, fieldId } from '../../ui/field.tsx'
import { texts } from './texts.ts'

/** One answer out of very many: folded away, so that the rest of the page stays in sight of the thumb. */
export function LongChoice({
  options,
  value,
  onChange,
  ...frame
}: FieldFrame & { options: readonly Option<string>[]; value: string | null; onChange: (value: string | undefined) => void }) {
  const [open, setOpen] = useState(false)
  const id = fieldId(frame.name)

  useEffect(() => {
    // The button that was pressed is gone; the one who pressed it goes on at the first answer.
    if (open) document.getElementById(id)?.focus()
  }, [open, id])

  if (open) {
    const choose = (key: string) => onChange(key)
    return <ChoiceField {...frame} options={options} value={value} onChange={choose} onClear={() => onChange(undefined)} />
  }
  const chosen = options.find((option) => option.value === value)
  return (
    <FieldGroup {...frame}>
      {chosen ? (
        <p className="lb-reflect__chosen">
          <span className="lb-hidden">{texts.form.chosen}: </span>
          {chosen.label}
        </p>
      ) : null}
      <div className="lb-row">
        <Button type="button" id={id} onClick={() => setOpen(true)}>
          {chosen ? texts.form.otherOption : texts.form.options({ n: options.length })}
        </Button>
        {chosen ? (
          <Button type="button" kind="subtle" onClick={() => onChange(undefined)}>
            {texts.form.clear}
          </Button>
        ) : null}
      </div>
    </FieldGroup>
  )
}
