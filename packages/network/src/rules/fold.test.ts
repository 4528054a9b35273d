import { expect, test } from 'vitest'
import { asked, folded, organisationFolds, personFolds } from './fold.ts'

test('case, accents and signs make no difference', () => {
  expect(folded('  Élise van ’t Hof-Coördinator (2)')).toBe('elise van t hof coordinator 2')
  expect(asked('ÉLISE, hof')).toEqual({ words: ['elise', 'hof'], addresses: [] })
})

test('nothing that a statement or a pattern could read as anything but text is left', () => {
  for (const text of ["'; drop table person; --", '%', '_', '\\', '"x"', '\u0000', '\u202eachter']) {
    expect(folded(text)).toMatch(/^[\p{L}\p{N} ]*$/u)
    expect(asked(text).words.join('')).toMatch(/^[\p{L}\p{N}]*$/u)
  }
})

test('an address is looked for as it stands', () => {
  expect(asked('lid Lid_1@School.example %@')).toEqual({ words: ['lid'], addresses: ['lid_1@school.example', '@'] })
})

test('a person is found by functie as well, an organisation by what kind it is', () => {
  expect(personFolds({ name: 'Leerkracht Laren', functie: 'IB’er' })).toEqual({
    sort_name: 'leerkracht laren',
    search_text: 'leerkracht laren ib er',
  })
  expect(organisationFolds({ name: 'KC De Haven', soort: 'Onderwijs' }).search_text).toBe('kc de haven onderwijs')
})
