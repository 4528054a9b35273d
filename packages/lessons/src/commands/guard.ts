import { objectionTo } from '@lerende/guard'
import { refuse } from '../errors.ts'

/**
 * Keeps what tells who somebody is out of a lesson and its notes; a name only when the writer chose to leave it.
 * @throws lesson.personal_data, lesson.confirm_personal
 */
export function guard(text: string, field: string, confirmed?: readonly string[]): void {
  const objection = objectionTo(text, confirmed)
  if (!objection) return
  const { what, start, end } = objection.finding
  refuse(objection.stops ? 'lesson.personal_data' : 'lesson.confirm_personal', { field, params: { what, start, end } })
}

/** The same for a field where a name of somebody at work belongs. @throws lesson.personal_data */
export function guardNumbers(text: string, field: string): void {
  const objection = objectionTo(text)
  if (objection?.stops) refuse('lesson.personal_data', { field, params: { what: objection.finding.what } })
}
