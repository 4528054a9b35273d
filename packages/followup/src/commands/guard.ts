import { guardText } from '@lerende/guard'
import { refuse } from '../errors.ts'

/** Keeps data about clients and people out, before anything is stored. @throws the given code, with what it looks like */
export function guard(text: string, at: { code: 'signal.personal_data' | 'followup.personal_data'; field: string }): void {
  const [finding] = guardText(text).blocked
  if (finding) refuse(at.code, { field: at.field, params: { what: finding.what } })
}
