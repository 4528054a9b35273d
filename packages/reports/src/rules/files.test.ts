import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { toDocx } from './docx.ts'
import type { Report } from './report.ts'

const REPORT: Report = {
  name: 'verslag',
  title: 'Verslag van ronde 1',
  lead: 'Deze ronde is afgerond.',
  parts: [
    {
      title: 'Besluiten',
      blocks: [{ kind: 'text', text: 'Drie “besluiten”; één ging door.' }],
      parts: [
        {
          title: '=Kwaad',
          blocks: [
            { kind: 'list', items: ['-1', 'gewoon'] },
            { kind: 'table', caption: 'Wie er waren', head: ['Organisatie', 'Mensen'], rows: [['Gemeente & school', '3']] },
          ],
        },
      ],
    },
  ],
}

describe('a report as .csv', () => {
  test('reads back as rows, with words that a spreadsheet would run made harmless', () => {
    expect(parse(toCsv(REPORT), { bom: true, delimiter: ';' })).toEqual([
      ['Deel', 'Onderwerp', 'Wat', 'Waarde'],
      ['Besluiten', '', '', 'Drie “besluiten”; één ging door.'],
      ['Besluiten', "'=Kwaad", '', "'-1"],
      ['Besluiten', "'=Kwaad", '', 'gewoon'],
      ['Besluiten', "'=Kwaad: Gemeente & school", 'Mensen', '3'],
    ])
  })
})

describe('a report as .docx', () => {
  test('is a document with real headings and tables, in Dutch', async () => {
    const files = unzipSync(await toDocx(REPORT))
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(body.match(/w:val="(Title|Heading1|Heading2)"/g)).toEqual(['w:val="Title"', 'w:val="Heading1"', 'w:val="Heading2"'])
    expect(body).toContain('w:tblHeader')
    expect(body).toContain('Gemeente &amp; school')
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('nl-NL')
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('Verslag van ronde 1')
  })
})
