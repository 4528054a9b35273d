import { daysBetween } from '../../lib/dates.ts'
import { STEPS, stepOf } from './steps.ts'

/** One moment in the life of a lesson, as the server tells it. */
export interface LessonStep {
  seq: number
  day: string
  kind: string
  rooting: string
  note: string
}

/** How often a lesson came to another step, and how often that was a step back. */
export function said(steps: readonly LessonStep[]): { moves: number; fellBack: number } {
  let moves = 0
  let fellBack = 0
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1]
    if (!before) continue
    const by = STEPS.indexOf(stepOf(step.rooting)) - STEPS.indexOf(stepOf(before.rooting))
    if (by !== 0) moves++
    if (by < 0) fellBack++
  }
  return { moves, fellBack }
}

/** Where each step stands between the first day and today, from 0 to 1. */
export function placed(steps: readonly LessonStep[], today: string): Array<{ step: LessonStep; at: number }> {
  const first = steps[0]
  if (!first) return []
  const span = Math.max(1, daysBetween(first.day, today))
  return steps.map((step) => ({ step, at: Math.min(1, Math.max(0, daysBetween(first.day, step.day) / span)) }))
}
