import type { Finding, MarkedKind } from './finding.ts'
import { type Guarded, guardText } from './guard.ts'
import { fold } from './plain.ts'

/** What in a text stops it: something that may never be in it, or else something that its writer was not asked about yet. */
export type Objection =
  | { stops: true; finding: Finding }
  /** may stay, when the writer says so */
  | { stops: false; finding: Finding<MarkedKind> }

/** The first thing in a text that is in the way; null when it can be kept as it is. */
export function objectionTo(text: string, confirmed: readonly string[] = []): Objection | null {
  const guarded = guardText(text)
  const [blocked] = guarded.blocked
  if (blocked) return { stops: true, finding: blocked }
  const [open] = unconfirmed(text, guarded, confirmed)
  return open ? { stops: false, finding: open } : null
}

/** What the writer is still to be asked about: everything that is marked, without the words that they chose to leave. */
export function unconfirmed(text: string, { marked }: Guarded, confirmed: readonly string[]): Finding<MarkedKind>[] {
  if (marked.length === 0) return marked
  const left = new Set(confirmed.map(alike))
  return marked.filter(({ start, end }) => !left.has(alike(text.slice(start, end))))
}

/** Words that differ in capitals, accents or spaces only are the same words. */
function alike(words: string): string {
  return fold(words).replace(/\s+/g, ' ').trim()
}
