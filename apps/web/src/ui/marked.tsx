import type { ReactNode } from 'react'
import './marked.css'

/** Text with the words lit up that were searched for. `marks` are places in the text; what people wrote stays text. */
export function Marked({ text, marks }: { text: string; marks: ReadonlyArray<readonly [start: number, end: number]> }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="lb-mark">
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}
