import './privacy.css'

/** A few things, one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="lb-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
