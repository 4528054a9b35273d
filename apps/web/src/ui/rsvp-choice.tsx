import { Button } from './button.tsx'
import { texts } from './texts.ts'
import './card.css'

export type Rsvp = 'ja' | 'misschien' | 'nee'
const ANSWERS = ['ja', 'misschien', 'nee'] as const satisfies readonly Rsvp[]

/** Whether somebody comes: one press. `label` is the question, with the name of what it is about. */
export function RsvpChoice({
  label,
  value,
  busy,
  onChange,
}: {
  label: string
  value: Rsvp | null
  busy: boolean
  onChange: (rsvp: Rsvp) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons that act at once
    <div className="lb-rsvp" role="group" aria-label={label}>
      {ANSWERS.map((answer) => (
        <Button key={answer} pressed={answer === value} busy={busy} onClick={() => onChange(answer)}>
          {texts.rsvp[answer]}
        </Button>
      ))}
    </div>
  )
}
