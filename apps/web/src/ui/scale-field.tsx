import { type FieldFrame, FieldGroup, fieldId } from './field.tsx'
import { texts } from './texts.ts'

export type Score = 1 | 2 | 3 | 4 | 5
const SCORES = [1, 2, 3, 4, 5] as const satisfies readonly Score[]

/** A score from 1 to 5 between two ends in words; wide targets for a thumb, arrow keys for the keyboard. */
export function ScaleField({
  low,
  high,
  value,
  onChange,
  ...frame
}: FieldFrame & {
  /** What 1 means. */
  low: string
  /** What 5 means. */
  high: string
  value: Score | null
  onChange: (value: Score | null) => void
}) {
  return (
    <FieldGroup radio {...frame}>
      <div className="lb-scale">
        <div className="lb-scale__points">
          {SCORES.map((score) => (
            <label key={score} className="lb-scale__point">
              <input
                type="radio"
                id={score === 1 ? fieldId(frame.name) : undefined}
                name={frame.name}
                value={score}
                checked={score === value}
                onChange={() => onChange(score)}
              />
              <span className="lb-scale__dot">{score}</span>
              {score === 1 ? <span className="lb-hidden">{`: ${low}`}</span> : null}
              {score === 5 ? <span className="lb-hidden">{`: ${high}`}</span> : null}
            </label>
          ))}
        </div>
        <div className="lb-scale__ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
        {value !== null && frame.optional ? (
          <button type="button" className="lb-plain-button" onClick={() => onChange(null)}>
            {texts.clearScore}
          </button>
        ) : null}
      </div>
    </FieldGroup>
  )
}
