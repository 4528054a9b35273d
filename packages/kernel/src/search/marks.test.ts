import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksIn } from './marks.ts'

const marked = (text: string, query: string) => marksIn(text, query).map(([start, end]) => text.slice(start, end))

test('the words that were searched for, in whatever form they stand', () => {
  expect(marked('Lange wachttijden: elke wachttijd telt.', 'wachttijd')).toEqual(['wachttijden', 'wachttijd'])
  expect(marked('Bel de contactpersoon van de school.', 'school contactpers')).toEqual(['contactpersoon', 'school'])
  expect(marked('Een pilot in Blaricum', 'in blari')).toEqual(['Blaricum'])
})

test('accents and capitals do not matter, and places are those of the text as it is written', () => {
  expect(marked('Eén plan, ÉÉN regisseur', 'een plan')).toEqual(['plan'])
  expect(marked('De coördinator belt.', 'coordinator')).toEqual(['coördinator'])
  expect(marked('De coo\u0308rdinator belt.', 'coördinator')).toEqual(['coo\u0308rdinator'])
})

test('a single letter and small words light up nothing', () => {
  expect(marked('de school van de buurt', 'd')).toEqual([])
  expect(marked('de school van de buurt', 'van de school')).toEqual(['school'])
})

test('whatever is typed, marks are in order, inside the text, and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      let at = 0
      for (const [start, end] of marksIn(text, `${query} ${text.slice(0, 5)}`)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        at = end
      }
    }),
  )
})
