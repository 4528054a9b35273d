import type { ReactNode } from 'react'
import { texts } from './texts.ts'
import './timeline.css'

export interface Step {
  key: string
  title: ReactNode
  /** When it was or will be, in words. */
  when?: ReactNode
  state: 'done' | 'now' | 'ahead' | 'late'
  children?: ReactNode
}

/** The course of a contribution: each step with its moment and what was said. */
export function Timeline({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="lb-timeline" aria-label={label}>
      {steps.map(({ key, title, when, state, children }) => (
        <li key={key} className={`lb-timeline__step lb-step--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <p className="lb-timeline__title">
            {title}
            <span className="lb-hidden">{` (${texts.steps[state]})`}</span>
          </p>
          {when ? <p className="lb-soft lb-small">{when}</p> : null}
          {children}
        </li>
      ))}
    </ol>
  )
}

/** The phases of a round on one line; on a phone only where it stands now is spelled out. */
export function PhaseTrack({ label, steps }: { label: string; steps: readonly Omit<Step, 'children'>[] }) {
  return (
    <ol className="lb-track" aria-label={label}>
      {steps.map(({ key, title, when, state }) => (
        <li key={key} className={`lb-track__step lb-step--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="lb-track__title">
            {title}
            <span className="lb-hidden">{` (${texts.steps[state]})`}</span>
          </span>
          {when ? <span className="lb-track__when lb-soft lb-small">{when}</span> : null}
        </li>
      ))}
    </ol>
  )
}
