import type { Vragenlijst } from '@lerende/content/inputs'
import type { Answers } from '@lerende/reflections/inputs'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchGuard } from '../../lib/use-guard-note.ts'
import { checkDraft } from './check.ts'
import { answersToSend, isAsked, openAnswers, stepCount, stepOfField, stepsOf, withAnswer } from './questionnaire.ts'

beforeAll(fetchGuard)

const each = { uitgangspunten: [], relatie: null }
const list: Vragenlijst = {
  sleutel: 'terugblik-ontmoeting',
  titel: 'Terugblik',
  doelgroep: 'Iedereen',
  doel: 'Terugkijken',
  toelichting: 'Kort.',
  afgenomen: null,
  bron: { stuk: 'eigen' },
  onderdelen: [
    {
      titel: 'Hoe was het?',
      vragen: [
        {
          ...each,
          sleutel: 'tempo',
          tekst: 'Tempo?',
          soort: 'schaal',
          opties: null,
          schaal: { min: 1, max: 5, label_min: 'traag', label_max: 'snel' },
        },
      ],
    },
    {
      titel: 'En verder?',
      vragen: [
        {
          ...each,
          sleutel: 'terughoren',
          tekst: 'Wil je iets horen?',
          soort: 'meerkeuze',
          meerdere: false,
          opties: [
            { sleutel: 'ja', tekst: 'Ja' },
            { sleutel: 'nee', tekst: 'Nee' },
          ],
        },
        { ...each, sleutel: 'waarover', tekst: 'Waarover?', soort: 'open', opties: null, toon_als: { vraag: 'terughoren', is: 'ja' } },
      ],
    },
  ],
}
const waarover = { toon_als: { vraag: 'terughoren', is: 'ja' } }

describe('a question that depends on an earlier one', () => {
  test('is asked after that choice only', () => {
    expect(isAsked(waarover, {})).toBe(false)
    expect(isAsked(waarover, { terughoren: 'nee' })).toBe(false)
    expect(isAsked(waarover, { terughoren: 'ja' })).toBe(true)
    expect(isAsked(waarover, { terughoren: ['nee', 'ja'] })).toBe(true)
  })

  test('takes its answer along when it falls away', () => {
    expect(answersToSend(list, { terughoren: 'nee', waarover: 'de wachttijd' })).toEqual({ terughoren: 'nee' })
    expect(answersToSend(list, { terughoren: 'ja', waarover: ' de wachttijd ' })).toEqual({ terughoren: 'ja', waarover: 'de wachttijd' })
    expect(openAnswers(list, { terughoren: 'nee', waarover: 'de wachttijd' })).toEqual([])
  })
})

test('an answer can be taken away, and an empty text is none', () => {
  expect(withAnswer({ tempo: 3 }, 'tempo', undefined)).toEqual({})
  expect(answersToSend(list, { tempo: 0, terughoren: '  ' })).toEqual({ tempo: 0 })
})

test('what one tap answers has a screen of its own; what is written or chosen freely stands together', () => {
  const titles = (answers: Answers) => stepsOf(list, answers).map(({ questions }) => questions.map(({ sleutel }) => sleutel).join())
  expect(titles({})).toEqual(['tempo', 'terughoren'])
  expect(titles({ terughoren: 'ja' })).toEqual(['tempo', 'terughoren', 'waarover'])
  const open = { ...each, soort: 'open', opties: null } as const
  const free = {
    ...list,
    onderdelen: [
      {
        titel: 'Vrij',
        vragen: [
          { ...open, sleutel: 'a', tekst: 'A?' },
          { ...open, sleutel: 'b', tekst: 'B?' },
        ],
      },
    ],
  }
  expect(stepsOf(free, {})).toHaveLength(1)
})

test('a refusal leads to the screen of its field', () => {
  const answers = { terughoren: 'ja' }
  expect(stepCount(list, answers)).toBe(4)
  const fields = ['answers.tempo', 'answers.waarover', 'signals.0.text', 'answers', 'roundId']
  expect(fields.map((field) => stepOfField(list, answers, field))).toEqual([1, 3, 4, null, null])
})

describe('what can be handed in', () => {
  const reflectionId = '7f8de3a0-18a2-4d3c-9a6e-0c6d4d8a0d11'
  const point = {
    signalId: reflectionId,
    kind: 'vraag' as const,
    text: 'Wie is de vaste contactpersoon?',
    needed: '',
    fromNiveau: null,
    signed: false,
  }

  test('one answer is enough, and points that nobody began fall away', () => {
    const checked = checkDraft(list, { reflectionId, answers: { tempo: 4 }, points: [{ ...point, text: ' ' }], confirmed: [] })
    expect(checked).toEqual({ ready: { answers: { tempo: 4 }, signals: [] } })
  })

  test('nothing at all is not', () => {
    expect(checkDraft(list, { reflectionId, answers: {}, points: [], confirmed: [] })).toHaveProperty(['errors', ''])
    expect(checkDraft(list, { reflectionId, answers: {}, points: [point], confirmed: [] })).toHaveProperty(['errors', ''])
  })

  test('each thing that stands in the way is said at its own field', () => {
    const answers = { terughoren: 'ja', waarover: 'Bel 06-12345678' }
    const points = [point, { ...point, kind: null, needed: 'mail ouder@thuis.example' }]
    const checked = checkDraft(list, { reflectionId, answers, points, confirmed: [] })
    expect('errors' in checked && Object.keys(checked.errors)).toEqual(['answers.waarover', 'signals.1.kind', 'signals.1.needed'])
  })

  test('a name is asked about, until its writer leaves it', () => {
    const answers = { waarover: 'Over Sofie.' }
    const check = (confirmed: string[]) =>
      checkDraft(list, { reflectionId, answers: { terughoren: 'ja', ...answers }, points: [], confirmed })
    expect(check([])).toHaveProperty(['errors', 'answers.waarover'])
    expect(check(['Sofie'])).toHaveProperty('ready')
  })

  test('an empty need is no need', () => {
    const checked = checkDraft(list, { reflectionId, answers: { tempo: 1 }, points: [point], confirmed: [] })
    expect(checked).toEqual({ ready: { answers: { tempo: 1 }, signals: [{ ...point, needed: null }] } })
  })
})
