import { guardText, objectionTo } from '@lerende/guard'
import { refuse } from '../errors.ts'

/** Keeps out what tells who somebody is; a name only when the writer chose to leave it. @throws cycles.personal_data, cycles.confirm_personal */
export function guard(text: string, field: string, confirmed?: readonly string[]): void {
  const objection = objectionTo(text, confirmed)
  if (!objection) return
  const { what, start, end } = objection.finding
  refuse(objection.stops ? 'cycles.personal_data' : 'cycles.confirm_personal', { field, params: { what, start, end } })
}

/** The same for where people meet: an address belongs there, and a street is often named after somebody. @throws cycles.personal_data */
export function guardPlace(place: string): void {
  const found = guardText(place).blocked.find(({ kind }) => kind !== 'address')
  if (found) refuse('cycles.personal_data', { field: 'place', params: { what: found.what } })
}
