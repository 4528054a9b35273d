import { describe, expect, test } from 'vitest'
import { lessonsSearch } from './address.ts'
import { asksNothing, chosenIn, laterParts, questionOf, withFilter, withMore } from './search.ts'

describe('the address of a search in the lessons', () => {
  test('becomes the question to the server', () => {
    const search = lessonsSearch.parse({ zoek: 'wachttijd', 'rode-lijn': 'contact-is-de-basis', toon: 100 })
    expect(questionOf(search)).toEqual({ query: 'wachttijd', limit: 50, offset: 0, rodeLijn: 'contact-is-de-basis' })
    expect(questionOf({}, 50)).toEqual({ query: '', limit: 50, offset: 50 })
  })

  test('drops what makes no sense, and keeps the rest', () => {
    expect(lessonsSearch.parse({ toon: -4, niveau: 'beleid', zoek: 12 })).toMatchObject({ niveau: 'beleid' })
    expect(lessonsSearch.parse({ toon: 5000 }).toon).toBeUndefined()
  })

  test('goes back to the first lessons when a filter changes', () => {
    const next = withFilter({ zoek: 'school', toon: 90, niveau: 'beleid' }, 'niveau', 'bestuur')
    expect(next).toEqual({ zoek: 'school', niveau: 'bestuur', toon: undefined })
    expect(chosenIn(next)).toEqual([{ facet: 'niveau', value: 'bestuur' }])
    expect(chosenIn(withFilter(next, 'niveau', undefined))).toEqual([])
  })

  test('shows more until everything, or the most, is there', () => {
    expect(withMore({}, 51)?.toon).toBe(100)
    expect(withMore({ toon: 100 }, 55)).toBeNull()
    expect(withMore({ toon: 980 }, 5000)?.toon).toBe(1000)
    expect(withMore({ toon: 1000 }, 5000)).toBeNull()
  })

  test('is asked part by part, so that what was there stays', () => {
    expect(laterParts({}, 5000)).toEqual([])
    expect(laterParts({ toon: 150 }, 5000)).toEqual([50, 100])
    expect(laterParts({ toon: 150 }, 60)).toEqual([50])
    expect(laterParts({ toon: 150 }, 0)).toEqual([])
  })

  test('asks nothing until there is a word or a filter', () => {
    expect([asksNothing({}), asksNothing({ toon: 100 }), asksNothing({ zoek: 'a' }), asksNothing({ organisatie: 'x' })]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
