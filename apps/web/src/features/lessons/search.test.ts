import { describe, expect, test } from 'vitest'
import { chosenIn, lessonsSearch, questionOf, withFilter, withMore } from './search.ts'

describe('the address of a search in the lessons', () => {
  test('becomes the question to the server', () => {
    const search = lessonsSearch.parse({ zoek: 'wachttijd', 'rode-lijn': 'contact-is-de-basis', toon: 60 })
    expect(questionOf(search)).toEqual({ query: 'wachttijd', limit: 60, rodeLijn: 'contact-is-de-basis' })
    expect(questionOf({})).toEqual({ query: '', limit: 30 })
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
    expect(withMore({}, 31)?.toon).toBe(60)
    expect(withMore({ toon: 60 }, 55)).toBeNull()
    expect(withMore({ toon: 180 }, 400)?.toon).toBe(200)
    expect(withMore({ toon: 200 }, 400)).toBeNull()
  })
})
