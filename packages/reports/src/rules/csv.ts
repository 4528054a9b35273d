import { stringify } from 'csv-stringify/sync'
import type { Block, Part, Report } from './report.ts'

const HEAD = ['Deel', 'Onderwerp', 'Wat', 'Waarde']

/**
 * A report as rows for a spreadsheet: which part, about what, which figure or text. Semicolons and a byte order mark, as a
 * Dutch spreadsheet expects; a value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(report: Report): string {
  const rows = report.parts.flatMap((part) => rowsOf(part, part.title, ''))
  return stringify([HEAD, ...rows.map((row) => row.map(harmless))], { bom: true, delimiter: ';', record_delimiter: 'windows' })
}

function rowsOf(part: Part, section: string, about: string): string[][] {
  return [
    ...part.blocks.flatMap((block) => rowsOfBlock(block, section, about)),
    ...(part.parts ?? []).flatMap((inner) => rowsOf(inner, section, inner.title)),
  ]
}

function rowsOfBlock(block: Block, section: string, about: string): string[][] {
  switch (block.kind) {
    case 'text':
      return [[section, about, '', block.text]]
    case 'list':
      return block.items.map((item) => [section, about, '', item])
    default:
      return block.rows.flatMap((row) =>
        row.slice(1).map((cell, place) => [section, about ? `${about}: ${row[0]}` : (row[0] ?? ''), block.head[place + 1] ?? '', cell]),
      )
  }
}

/** OWASP: a cell that begins with one of these is run by some spreadsheets. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
