import { stringify } from 'csv-stringify/sync'

/**
 * Rows as a .csv file: semicolons and a byte order mark, as a Dutch spreadsheet expects. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function spreadsheet(rows: ReadonlyArray<ReadonlyArray<string | number | null>>): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))),
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  )
}

/** OWASP: a cell that begins with one of these is run by some spreadsheets. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
