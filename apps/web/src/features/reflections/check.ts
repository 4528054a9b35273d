import type { Vragenlijst } from '@lerende/content/inputs'
import { signalInput } from '@lerende/followup/inputs'
import type { z } from 'zod'
import { saySentence } from '../../lib/english.ts'
import type { FieldErrors } from '../../lib/use-form.ts'
import { guardNoteNow } from '../../lib/use-guard-note.ts'
import type { Draft, DraftPoint } from './draft.ts'
import { answersToSend, openAnswers } from './questionnaire.ts'
import { texts } from './texts.ts'

interface Ready {
  answers: Draft['answers']
  signals: Array<z.output<typeof signalInput>>
}

/** A point that nobody began to write is no point. */
export const isBegun = (point: DraftPoint): boolean => point.text.trim() !== '' || point.needed.trim() !== ''

/** What can be handed in of a draft, or what still stands in the way, by the name of the field. */
export function checkDraft(list: Vragenlijst, draft: Draft): { ready: Ready } | { errors: FieldErrors } {
  const answers = answersToSend(list, draft.answers)
  const errors: Record<string, string> = {}
  for (const { key, text } of openAnswers(list, answers)) note(errors, `answers.${key}`, { text, confirmed: draft.confirmed })
  const signals = draft.points.filter(isBegun).flatMap((point, place) => {
    const read = signalInput.safeParse({ ...point, kind: point.kind ?? undefined })
    for (const issue of read.error?.issues ?? []) {
      const field = String(issue.path[0] ?? '')
      errors[`signals.${place}.${field}`] ??= field === 'kind' ? texts.form.chooseKind : saySentence(issue.message)
    }
    note(errors, `signals.${place}.text`, { text: point.text, confirmed: draft.confirmed })
    note(errors, `signals.${place}.needed`, { text: point.needed, confirmed: draft.confirmed })
    return read.data ?? []
  })
  if (Object.keys(answers).length === 0) errors[''] = signals.length > 0 ? texts.form.onlyPoints : texts.form.empty
  return Object.keys(errors).length > 0 ? { errors } : { ready: { answers, signals } }
}

/** What the server would send back is said at once: no draft waits for a connection to hear that. */
function note(errors: Record<string, string>, field: string, of: { text: string; confirmed: readonly string[] }): void {
  const found = guardNoteNow(of.text, of.confirmed)
  if (found) errors[field] ??= found.text
}
