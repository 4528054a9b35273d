import { describe, expect, test } from 'vitest'
import { type AtTable, type Candidate, missingFrom, PROPOSED, proposalsFrom, reasonsFor } from './table.ts'

const organisation = (key: string, over: Partial<AtTable> = {}): AtTable => ({ id: key, key, name: key, functies: [], seats: 0, ...over })
const theme = { organisaties: new Set(['ggd']), functies: new Set(['Leerkracht']) }

describe('who is missing at a table', () => {
  const all = [
    organisation('youke', { seats: 1, functies: ['Orthopedagoog'] }),
    organisation('school', { functies: ['Leerkracht'] }),
    organisation('ggd'),
    organisation('tno', { functies: ['Onderzoeker'] }),
  ]

  test('with a theme: whom the pack names, and who has people with a functie that it names, by name', () => {
    expect(missingFrom(all, new Set(), theme)).toEqual([
      { organisationId: 'ggd', name: 'ggd', why: { kind: 'theme' }, known: false },
      { organisationId: 'school', name: 'school', why: { kind: 'functie', functie: 'Leerkracht' }, known: true },
    ])
  })

  test('without one: who has a seat', () => {
    expect(missingFrom(all, new Set(), null)).toEqual([{ organisationId: 'youke', name: 'youke', why: { kind: 'seat' }, known: true }])
  })

  test('who was there once is not missing', () => {
    expect(missingFrom(all, new Set(['ggd', 'school', 'youke']), theme)).toEqual([])
    expect(missingFrom(all, new Set(['youke']), null)).toEqual([])
  })
})

describe('whom to invite', () => {
  const candidate = (name: string, over: Partial<Candidate> = {}): Candidate => ({
    personId: name,
    name,
    functie: 'Jeugdarts',
    organisationId: 'ggd',
    knows: 0,
    days: null,
    ...over,
  })
  const table = { weekday: 2, functies: new Set(['Leerkracht']) }

  test('each reason stands by itself, and a day that is not told speaks neither for nor against', () => {
    expect(reasonsFor(candidate('a'), table)).toEqual([])
    expect(reasonsFor(candidate('a', { knows: 2, days: [1, 2], functie: 'Leerkracht' }), table)).toEqual([
      { kind: 'knows', people: 2 },
      { kind: 'works', weekday: 2 },
      { kind: 'functie' },
    ])
    expect(reasonsFor(candidate('a', { knows: 30, days: [1] }), table)).toEqual([{ kind: 'knows', people: 3 }])
    expect(reasonsFor(candidate('a', { days: [2] }), { ...table, weekday: null })).toEqual([])
  })

  test('more reasons do not put anybody before another', () => {
    const many = candidate('b', { knows: 9, days: [2], functie: 'Leerkracht' })
    const names = proposalsFrom([candidate('0 niets'), many, candidate('a', { knows: 1 })], table).map((one) => one.name)
    expect(names).toEqual(['a', 'b', '0 niets'])
  })

  test('a few of each organisation, so that a big one does not fill the list', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => candidate(`ggd ${i}`))
    const found = proposalsFrom([...crowd, candidate('youke', { organisationId: 'youke' })], table)
    expect(found.map((one) => one.organisationId)).toEqual([...Array(PROPOSED).fill('ggd'), 'youke'])
  })
})
