import type { MailModel } from './model.ts'
import { renderMail } from './render.ts'

/** A mail written out. */
export interface Written {
  html: string
  text: string
}

/** What the outbox keeps of what a mail says. */
export function keepModel(model: MailModel): string {
  return JSON.stringify(model)
}

/** The same for a mail that was written out already. */
export function keepWritten({ html, text }: Written): string {
  return JSON.stringify({ html, text })
}

/** Writes out what {@link keepModel} kept; a mail that was written out already (by an earlier version) stays as it is. */
export function writeOut(says: string): Written {
  const kept = JSON.parse(says) as MailModel | Written
  return 'html' in kept ? kept : renderMail(kept)
}
