/** What a report of a complaint (ARF, RFC 5965) is about. */
export interface Feedback {
  /** `abuse`, `fraud`, `opt-out`, `not-spam` and others, in lower case */
  type: string
}

/** Kinds that say that somebody does not want mail; `not-spam` says the opposite, and `auth-failure` is about a signature. */
const UNWANTED: ReadonlySet<string> = new Set(['abuse', 'fraud', 'opt-out'])

/** Reads the machine's part of a report. @returns null when it does not say what it is about */
export function readFeedback(report: string): Feedback | null {
  const type = fieldIn(report, 'feedback-type')
  return type ? { type: type.toLowerCase() } : null
}

/** Whether a report says that somebody does not want our mail. */
export function isUnwanted({ type }: Feedback): boolean {
  return UNWANTED.has(type)
}

/** The secret of the way out that we gave with a mail, from its own List-Unsubscribe; null when there is none. */
export function stopTokenIn(original: string): string | null {
  const ways = fieldIn(original, 'list-unsubscribe') ?? ''
  return /\/afmelden\/([\w.-]{1,200})/.exec(ways)?.[1] ?? null
}

/** The Message-ID of an original that a report brings back, or null. */
export function messageIdIn(original: string): string | null {
  return /^<[^>\s]+>/.exec(fieldIn(original, 'message-id') ?? '')?.[0] ?? null
}

/** Characters of a header block that are looked at. */
const HEADERS_MAX = 100_000

/** A field of the header block that a text begins with; what stands in the body counts for nothing. */
function fieldIn(text: string, name: string): string | null {
  const block = text.slice(0, HEADERS_MAX).replace(/\r\n?/g, '\n').trimStart().split('\n\n', 1)[0] ?? ''
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const at = line.indexOf(':')
    if (at > 0 && line.slice(0, at).trim().toLowerCase() === name) return line.slice(at + 1).trim()
  }
  return null
}
