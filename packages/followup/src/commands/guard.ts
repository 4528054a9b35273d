import { objectionTo } from '@lerende/guard'
import { refuse } from '../errors.ts'

const CONFIRM = { 'signal.personal_data': 'signal.confirm_personal', 'followup.personal_data': 'followup.confirm_personal' } as const

interface Place {
  code: keyof typeof CONFIRM
  field: string
}

/**
 * Keeps data about clients and people out, before anything is stored; a name only when the writer chose to leave it.
 * @throws the given code, or the one that asks to confirm, with what it looks like and where
 */
export function guard(text: string, { code, field }: Place, confirmed?: readonly string[]): void {
  const objection = objectionTo(text, confirmed)
  if (!objection) return
  const { what, start, end } = objection.finding
  refuse(objection.stops ? code : CONFIRM[code], { field, params: { what, start, end } })
}

/** The same for a field where a name of somebody at work belongs. @throws followup.personal_data */
export function guardNumbers(text: string, field: string): void {
  const objection = objectionTo(text)
  if (objection?.stops) refuse('followup.personal_data', { field, params: { what: objection.finding.what } })
}
