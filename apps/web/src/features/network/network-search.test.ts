import { expect, test } from 'vitest'
import { peopleAsked, themeIn, withTheme } from './network-asked.ts'
import { networkSearch } from './network-search.ts'

test('an address that says nonsense asks for everybody', () => {
  expect(peopleAsked(networkSearch.parse({ deel: 'x', niveau: 'hoog', blad: -1, zoek: 3 }))).toEqual({ query: '', page: 1 })
})

test('every filter goes into the question', () => {
  const search = { zoek: 'jeugd', organisatie: 'o', functie: 'Jeugdarts', niveau: 'beleid', overleg: 'v', blad: 2 }
  const asked = { query: 'jeugd', page: 2, organisationId: 'o', functie: 'Jeugdarts', niveau: 'beleid', overlegId: 'v' }
  expect(peopleAsked(networkSearch.parse(search))).toEqual(asked)
})

test('a theme is a leertraject or a rode lijn, never both', () => {
  expect(themeIn(withTheme({ lijn: 'a' }, 'traject:b'))).toBe('traject:b')
  expect(withTheme({ traject: 'b' }, 'lijn:a')).toEqual({ traject: undefined, lijn: 'a' })
  expect(themeIn(withTheme({ traject: 'b' }, ''))).toBe('')
})
