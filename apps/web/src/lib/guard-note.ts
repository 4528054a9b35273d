import { type Finding, guardText, unconfirmed } from '@lerende/guard'
import { saySentence } from './english.ts'
import { texts } from './texts.ts'

/** What the privacy guard sees in a text. `stop`: the server will not take it; `look`: it will, when the writer says so. */
export interface GuardNote {
  kind: 'stop' | 'look'
  /** what it looks like, in one sentence */
  text: string
  /** what to write instead */
  advice: string
  /** the words that it is about, with a little of what stands around them */
  words: { before: string; found: string; after: string }
  /** for the button that puts something else there; empty when the words can simply go */
  replacement: string
  /** the text with that done */
  replaced: string
}

/** Shown on both sides of what was found. */
const AROUND = 24

/** Says kindly what in a text may tell who it is about; null when there is nothing, or nothing new. The server looks with the same eyes. */
export function guardNote(text: string, confirmed: readonly string[] = []): GuardNote | null {
  const guarded = guardText(text)
  const stop = guarded.blocked[0]
  if (stop) return noteOf(text, stop, 'stop')
  const look = unconfirmed(text, guarded, confirmed)[0]
  return look ? noteOf(text, look, 'look') : null
}

function noteOf(text: string, finding: Finding, kind: GuardNote['kind']): GuardNote {
  const { start, end } = finding
  const what = saySentence(finding.what)
  const found = text.slice(start, end)
  const begins = start === 0 || /[.!?]\s+$/.test(text.slice(0, start))
  const replacement = begins ? finding.replacement.slice(0, 1).toUpperCase() + finding.replacement.slice(1) : finding.replacement
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    kind,
    text: kind === 'stop' ? texts.guard.stop({ what }) : texts.guard.look({ what }),
    advice: saySentence(finding.advice),
    words: { before: start > AROUND ? `…${before}` : before, found, after: end + AROUND < text.length ? `${after}…` : after },
    replacement,
    replaced: replaced(text, finding, replacement),
  }
}

/** Nothing in the place of something leaves no two spaces, and no space before a full stop. */
function replaced(text: string, { start, end }: Finding, replacement: string): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (replacement) return before + replacement + after
  return /(?:^|\s)$/.test(before) && /^\s/.test(after)
    ? before + after.trimStart()
    : /^[.,!?;:]/.test(after)
      ? before.trimEnd() + after
      : before + after
}
