import { describe, expect, test } from 'vitest'
import { type RoundFacts, roundReport } from './round-report.ts'

const FACTS: RoundFacts = {
  overlegName: 'Casuïstiektafel jeugd & school',
  number: 12,
  finished: true,
  meeting: { day: '2026-03-12', place: 'Gemeentehuis, Huizen', status: 'gehouden', cancelReason: null },
  present: [
    { organisation: 'Gemeente Huizen', people: 2 },
    { organisation: 'OBS Godelinde', people: 1 },
  ],
  points: 10,
  kinds: ['knelpunt', 'vraag'],
  handled: [
    {
      title: 'Een vaste contactpersoon',
      decision: {
        kind: 'besluit',
        text: 'Elke school krijgt er een.',
        reason: 'Wisselen kost vertrouwen.',
        owner: 'Team jeugd',
        referredTo: null,
        reviewDay: '2026-06-11',
        returnDay: null,
      },
      answer: { text: 'Vanaf maart belt u altijd dezelfde.', day: '2026-03-19', verdicts: null },
    },
    { title: 'Wachten op hulp', decision: null, answer: null },
  ],
  movedOn: [{ title: 'Vervoer naar school', kind: 'BundleEscalated' }],
  reflections: [{ title: 'Twee minuten', handedIn: null, invited: 9 }],
}
const all = (facts: Partial<RoundFacts> = {}) => JSON.stringify(roundReport({ ...FACTS, ...facts }))

describe('the report of a round', () => {
  test('says what was decided, why, by whom, and what was answered', () => {
    const report = roundReport(FACTS)
    expect(report.name).toBe('verslag-casuistiektafel-jeugd-school-ronde-12')
    expect(report.parts.map(({ title }) => title)).toEqual([
      'De ontmoeting',
      'Wat er binnenkwam',
      'Wat er is besproken en besloten',
      'Wat verder ging',
      'Hoe mensen terugkeken',
    ])
    const [first, second] = report.parts[2]?.parts ?? []
    expect(first?.blocks).toEqual([
      {
        kind: 'table',
        caption: 'Een vaste contactpersoon',
        head: ['Wat', 'Hoe'],
        rows: [
          ['Uitkomst', 'Besluit'],
          ['Besluit', 'Elke school krijgt er een.'],
          ['Waarom', 'Wisselen kost vertrouwen.'],
          ['Wie het doet', 'Team jeugd'],
          ['We vragen of het anders is op', '11 juni 2026'],
          ['Antwoord aan wie het inbracht', 'Vanaf maart belt u altijd dezelfde. (19 maart 2026)'],
          ['Wat inbrengers ervan vonden', 'Nog geen vijf mensen zeiden wat ze ervan vonden. Dan laten we niets zien.'],
        ],
      },
    ])
    expect(second?.blocks).toEqual([{ kind: 'text', text: 'Dit stond op de agenda en is nog niet beantwoord.' }])
  })

  test('counts who was there per organisation, and says so in a sentence', () => {
    expect(all()).toContain('12 maart 2026, Gemeentehuis, Huizen. Er waren 3 mensen uit 2 organisaties.')
  })

  test('counts nothing below five', () => {
    expect(all({ points: null, kinds: [] })).toContain('minder dan vijf punten')
    expect(all()).toContain('Twee minuten: minder dan vijf van de 9 mensen.')
  })

  test('says that a gathering did not go on, and why; and that a round is not done yet', () => {
    const cancelled = { day: '2026-03-12', place: 'Huizen', status: 'geannuleerd' as const, cancelReason: 'Te weinig mensen.' }
    expect(all({ meeting: cancelled, finished: false })).toContain('De ontmoeting ging niet door. De reden: Te weinig mensen.')
    expect(all({ finished: false })).toContain('kan nog veranderen')
  })
})
