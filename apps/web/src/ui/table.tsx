import { type Key, type ReactNode, useId } from 'react'

export interface Column<R> {
  head: string
  cell: (row: R) => ReactNode
  /** Numbers align at the end of the cell. */
  number?: boolean
  /** This cell names the row. */
  names?: boolean
}

/** Figures in rows and columns. Wider than the screen, it scrolls within itself, also by keyboard. */
export function Table<R>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: ReactNode
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => Key
}) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className="utrecht-table-container lb-table" aria-labelledby={id} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number ? 'lb-table__number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ head, cell, number, names }) =>
                names ? (
                  <th key={head} scope="row" className="lb-table__name">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={head} className={number ? 'lb-table__number' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
