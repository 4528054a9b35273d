import { expect, test } from 'vitest'
import { werkvormenSearch } from './address.ts'
import { asksSomething, type Choosable, matching } from './search.ts'

const one = (title: string, more: Partial<Choosable> = {}): Choosable => ({
  title,
  purpose: 'Elkaar verstaan.',
  minutes: 60,
  people: null,
  suits: ['regieteam'],
  uitgangspunten: ['oprechte-interesse'],
  ...more,
})
const all = [
  one('Rondje verwachtingen', { minutes: 15, suits: ['regieteam', 'gezin'] }),
  one('Kopje schuiven', { minutes: 10, people: { min: 2, max: 2 } }),
  one('Een thema onderzoeken', { minutes: 90, people: { min: 4, max: 5 }, uitgangspunten: ['regie-bij-gezin'] }),
]
const titles = (search: object) => matching(all, werkvormenSearch.parse(search)).map(({ title }) => title)

test('words, time, people and goal narrow together', () => {
  expect(titles({})).toHaveLength(3)
  expect(titles({ zoek: 'verwáchting' })).toEqual(['Rondje verwachtingen'])
  expect(titles({ minuten: '15' })).toEqual(['Rondje verwachtingen', 'Kopje schuiven'])
  expect(titles({ minuten: '15', voor: 'gezin' })).toEqual(['Rondje verwachtingen'])
  expect(titles({ uitgangspunt: 'regie-bij-gezin' })).toEqual(['Een thema onderzoeken'])
})

test('a werkvorm that says nothing of a group fits any group of more than two', () => {
  expect(titles({ mensen: '2' })).toEqual(['Kopje schuiven'])
  expect(titles({ mensen: '3' })).toEqual(['Rondje verwachtingen', 'Een thema onderzoeken'])
  expect(titles({ mensen: '13' })).toEqual(['Rondje verwachtingen'])
})

test('an address that makes no sense asks nothing', () => {
  expect(asksSomething(werkvormenSearch.parse({ minuten: 'veel', mensen: 7, zoek: 3 }))).toBe(false)
  expect(asksSomething(werkvormenSearch.parse({ voor: 'gezin' }))).toBe(true)
})
