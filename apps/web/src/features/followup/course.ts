import { dayOf } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import type { Contribution } from './contribution.ts'
import { texts } from './my-input-texts.ts'

/** One step of what became of a point: what it is called, the day, and what was said about it. */
export interface CourseStep {
  key: string
  title: string
  /** 'YYYY-MM-DD'; null for what is still to come without a day */
  day: string | null
  text: string | null
  state: 'done' | 'now' | 'ahead' | 'late'
}

const AHEAD = ['gebundeld', 'geagendeerd', 'besproken', 'beantwoord'] as const
const LATE = ['BundleOverdue']

/** The whole course of a point: what happened, where it is now, and what is still to come with the promised day. */
export function stepsOf(one: Contribution): CourseStep[] {
  const happened = one.bundle?.course ?? []
  // The answer that stands is shown whole beside the course; telling it twice would only be long.
  const standing = one.bundle?.answer ? happened.findLast(({ kind }) => kind === 'BundleAnswered')?.seq : undefined
  const past: CourseStep[] = [
    { key: 'ontvangen', title: texts.steps.ontvangen, day: one.day, text: null, state: 'done' },
    ...happened.map(
      (step): CourseStep => ({
        key: `${step.seq}`,
        title: wordFor(texts.happened, step.kind) ?? step.text,
        day: step.day,
        text: wordFor(texts.happened, step.kind) === undefined || step.seq === standing ? null : step.text,
        state: LATE.includes(step.kind) ? 'late' : 'done',
      }),
    ),
  ]
  if (one.status === 'beantwoord') return past
  const here = past.at(-1)
  const now = here && here.state === 'done' ? [...past.slice(0, -1), { ...here, state: 'now' as const }] : past
  const from = one.status === 'ontvangen' ? 0 : AHEAD.indexOf(one.status) + 1
  const ahead = AHEAD.slice(from).map((step): CourseStep => {
    const last = step === 'beantwoord'
    return {
      key: step,
      title: texts.steps[step],
      day: last ? dayOf(one.dueAt) : null,
      text: null,
      state: last && one.late ? 'late' : 'ahead',
    }
  })
  return [...now, ...ahead]
}
