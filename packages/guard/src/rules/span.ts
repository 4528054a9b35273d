/** A stretch of a text. */
export interface Span {
  start: number
  end: number
}

/** Whether two stretches share a place. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Every place where a pattern fits, and where its meaning fits as well. The pattern has to be global. */
export function spansOf(text: string, pattern: RegExp, holds: (found: string, span: Span) => boolean = () => true): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    // A pattern that looks ahead catches what it saw, so that what begins halfway is seen too.
    const found = match[0] || (match[1] ?? '')
    const span = { start: match.index, end: match.index + found.length }
    if (found && holds(found, span)) spans.push(span)
  }
  return spans
}
