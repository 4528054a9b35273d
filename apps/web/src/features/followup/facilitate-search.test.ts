import { expect, test } from 'vitest'
import { facilitateSearch, partFor } from './facilitate-search.ts'

test('a round opens at what its phase asks', () => {
  const phases = ['gepland', 'ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond']
  expect(phases.map(partFor)).toEqual(['bundelen', 'bundelen', 'agenda', 'besluiten', 'besluiten', 'terugkoppelen', 'terugkoppelen'])
})

test('an address with another part is an address without one', () => {
  expect(facilitateSearch.parse({ deel: 'agenda' })).toEqual({ deel: 'agenda' })
  expect(facilitateSearch.parse({ deel: 'iets' })).toEqual({ deel: undefined })
})
