/** Names and who they are, below each other: for a narrow column with long names. What is empty is left out. */
export function OwnerFacts({ items }: { items: ReadonlyArray<{ label: string; value: string }> }) {
  return (
    <dl className="lb-lesson__owner">
      {items
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
