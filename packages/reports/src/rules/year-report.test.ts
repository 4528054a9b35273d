import { describe, expect, test } from 'vitest'
import { type YearFacts, yearReport } from './year-report.ts'

const FACTS: YearFacts = {
  year: 2026,
  networkName: 'Jeugd en Onderwijs',
  share: [
    { quarter: 1, onTime: 90, total: 100 },
    { quarter: 2, onTime: 0, total: 0 },
  ],
  niveaus: [{ niveau: 'bestuur', rounds: 4, gatherings: 4, cancelled: 0 }],
  decisions: { made: 12, parked: 1, referred: 2 },
  changed: { yes: 8, partly: 3, no: 1 },
  lessons: [{ rooting: 'opgehaald', n: 90 }],
  learned: 1,
  compass: [{ title: 'Gelijkwaardig samenwerken', quarters: [{ quarter: 2, mean: 3.44, margin: 0.21 }] }],
  leftOut: true,
}
const all = (facts: Partial<YearFacts> = {}) => JSON.stringify(yearReport({ ...FACTS, ...facts }))

describe('the report of a year', () => {
  test('says whether the promise was kept, also when it was not', () => {
    expect(all()).toContain('Van de 100 punten kreeg 90% op tijd antwoord. We beloven 95%. Dat is niet gelukt.')
    expect(all({ share: [{ quarter: 1, onTime: 100, total: 100 }] })).toContain('Dat is gelukt.')
    expect(all({ share: [] })).toContain('nog niets beantwoord')
  })

  test('shows the compass per quarter with its margin, and says what was left out', () => {
    expect(yearReport(FACTS).parts.at(-1)?.blocks).toContainEqual(
      expect.objectContaining({ rows: [['Gelijkwaardig samenwerken', '–', '3,4 (± 0,2)', '–', '–']] }),
    )
    expect(all()).toContain('minder dan tien mensen ging, is weggelaten')
    expect(all({ compass: [], leftOut: false })).not.toContain('weggelaten')
  })

  test('counts no replies below ten people', () => {
    expect(all({ changed: null })).toContain('antwoordden minder dan tien mensen')
  })

  test('speaks of one and of more', () => {
    expect(all()).toContain('1 onderwerp bleef even liggen')
    expect(all()).toContain('Uit antwoorden kwam dit jaar 1 les voort.')
  })
})
