import { expect, it } from 'vitest'
import { FAMILY_NAMES } from './family-names.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { unpacked } from './packed.ts'

it('unpacks words that share their beginning', () => {
  expect([...unpacked('0anna4bel3e\n0bas3tiaan')]).toEqual(['anna', 'annabel', 'anne', 'bas', 'bastiaan'])
  expect([...unpacked('0anna4bel!3e*!', '!')]).toEqual(['annabel', 'anne'])
  expect([...unpacked('0anna4bel!3e*!', '*')]).toEqual(['anne'])
})

it('and holds the names, each of letters and hyphens', () => {
  const [given, family] = [unpacked(GIVEN_NAMES), unpacked(FAMILY_NAMES)]
  expect(given.size).toBeGreaterThan(4000)
  expect(family.size).toBeGreaterThan(1500)
  for (const name of ['sofie', 'daan', 'fatima', 'oleksandra', 'kuba']) expect(given).toContain(name)
  expect(family).toContain('bakker')
  expect([...given, ...family].filter((name) => !/^[a-z'-]{2,}$/.test(name))).toEqual([])
})
