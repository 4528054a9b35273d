import type { Block, Part, Report } from './report.ts'
import { spreadsheet } from './spreadsheet.ts'

const HEAD = ['Deel', 'Onderwerp', 'Wat', 'Waarde']

/** A report as rows for a spreadsheet: which part, about what, which figure or text. */
export function toCsv(report: Report): string {
  const rows = report.parts.flatMap((part) => rowsOf(part, part.title, ''))
  return spreadsheet([HEAD, ...rows])
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
