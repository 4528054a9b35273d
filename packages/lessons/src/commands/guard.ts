import { guardText } from '@lerende/guard'
import { refuse } from '../errors.ts'

/** Keeps what tells who somebody is out of a lesson and its notes. @throws lesson.personal_data */
export function guard(text: string, field: string): void {
  const [found] = guardText(text).blocked
  if (found) refuse('lesson.personal_data', { field, params: { what: found.what } })
}
