import type { Incoming } from './incoming.ts'

/** What a mail is, from the most certain to the least. */
export type Sort = 'loop' | 'bounce' | 'complaint' | 'calendar' | 'automatic' | 'answer' | 'unknown'

/** More servers than any mail passes on its way: it goes round. */
const HOPS_MAX = 50

/**
 * Says what a mail is. A calendar's answer goes before what is automatic, because calendars mark theirs as such; and what is
 * automatic goes before an answer, because an out-of-office comes from the right person to the right address.
 * @param own.isOwnMessage whether a Message-ID is one of ours
 */
export function sortOf(mail: Incoming, own: { isOwnMessage: (messageId: string) => boolean; hops: number; isForAnswers: boolean }): Sort {
  if (own.isOwnMessage(mail.messageId) || own.hops > HOPS_MAX || mail.headers.has('x-loop')) return 'loop'
  if (mail.report !== null) return 'bounce'
  if (mail.complaint !== null) return 'complaint'
  if (mail.calendar !== null) return 'calendar'
  if (isAutomatic(mail)) return 'automatic'
  return own.isForAnswers ? 'answer' : 'unknown'
}

const AUTOMATIC_SUBJECT =
  /^\s*(automatisch antwoord|automatic reply|auto(matic)?[- ]?(re(ply|sponse))|afwezig(heid)?\b|out of (the )?office)/i

/** Made by a machine: RFC 3834, and what was in use before it and beside it. */
function isAutomatic({ headers, subject, from }: Incoming): boolean {
  const submitted = headers.get('auto-submitted')
  if (submitted !== undefined && !/^no\b/i.test(submitted.trim())) return true
  if (/^(bulk|junk|list|auto_reply)\b/i.test(headers.get('precedence')?.trim() ?? '')) return true
  if (['x-autoreply', 'x-autorespond', 'x-auto-response', 'list-id'].some((name) => headers.has(name))) return true
  // An empty return path is a machine that does not want an answer (RFC 5321, 4.5.5).
  if (headers.get('return-path')?.trim() === '<>') return true
  if (/^(mailer-daemon|postmaster|no-?reply|noreply)@/.test(from)) return true
  return AUTOMATIC_SUBJECT.test(subject)
}
