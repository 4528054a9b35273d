import type { PointerEvent } from 'react'
import { type FieldFrame, FieldGroup, fieldId } from './field.tsx'
import { texts } from './texts.ts'

export type Score = 1 | 2 | 3 | 4 | 5
const SCORES = [1, 2, 3, 4, 5] as const satisfies readonly Score[]

/**
 * A score from 1 to 5 between two ends in words: a slider to drag with a finger or the mouse, that is a group of radio
 * buttons for the keyboard and for who hears the page.
 */
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
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const place = Math.floor(((event.clientX - left) / width) * SCORES.length)
    const score = SCORES[Math.min(Math.max(place, 0), SCORES.length - 1)]
    if (score === undefined || score === value) return
    // From here on it is a drag: it goes on outside too, and the end of it is no tap.
    event.currentTarget.setPointerCapture(event.pointerId)
    onChange(score)
  }
  return (
    <FieldGroup radio {...frame}>
      <div className="lb-scale">
        <div className="lb-scale__points" data-score={value ?? undefined} onPointerMove={drag}>
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
