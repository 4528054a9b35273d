export type Line = Record<string, string | number | null>

/** Begins a cell that a spreadsheet would read as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Lines as CSV (RFC 4180) with a byte order mark and semicolons, which a Dutch spreadsheet opens by itself. */
export function csv(lines: readonly Line[]): string {
  const heads = Object.keys(lines[0] ?? {})
  const rows = [heads, ...lines.map((line) => heads.map((head) => line[head] ?? ''))]
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
