import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Part, Report } from './report.ts'

/**
 * A report as a Word document: real headings, real tables with a heading row that repeats, language Dutch, page numbers.
 * @returns the bytes of the file
 */
export function toDocx(report: Report): Promise<Uint8Array> {
  const file = new Document({
    title: report.title,
    creator: 'Lerende Beweging',
    description: report.lead,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })],
          }),
        },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: report.lead }),
          ...report.parts.flatMap((part) => drawn(part, HeadingLevel.HEADING_1)),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(file).then((bytes) => new Uint8Array(bytes))
}

function drawn(part: Part, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Array<Paragraph | Table> {
  return [
    new Paragraph({ text: part.title, heading, keepNext: true, spacing: { before: 240, after: 80 } }),
    ...part.blocks.flatMap(drawnBlock),
    ...(part.parts ?? []).flatMap((inner) => drawn(inner, HeadingLevel.HEADING_2)),
  ]
}

function drawnBlock(block: Block): Array<Paragraph | Table> {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 80 } })]
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }))
    default:
      return [
        new Paragraph({ children: [new TextRun({ text: block.caption, italics: true })], keepNext: true }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map((head) => cell(head, true)) }),
            ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value) => cell(value, false)) })),
          ],
        }),
        new Paragraph({ text: '' }),
      ]
  }
}

const cell = (words: string, bold: boolean) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, bold })] })] })
