import './share-trend.css'

/**
 * How a share went, period by period, as small columns with the number above each. `share` is from 0 to 1.
 */
export function ShareTrend({ label, periods }: { label: string; periods: ReadonlyArray<{ name: string; share: number }> }) {
  return (
    <ol className="lb-trend" aria-label={label}>
      {periods.map(({ name, share }) => (
        <li key={name}>
          <span className="lb-trend__value">{`${Math.floor(share * 100)}%`}</span>
          <span className="lb-trend__column" aria-hidden="true">
            <span style={{ blockSize: `${share * 100}%` }} />
          </span>
          <span className="lb-trend__name">{name}</span>
        </li>
      ))}
    </ol>
  )
}
