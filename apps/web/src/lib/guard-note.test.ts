import { describe, expect, test } from 'vitest'
import { guardNote } from './guard-note.ts'

describe('what is said while somebody types', () => {
  test('nothing about an ordinary sentence', () => {
    expect(guardNote('We zagen elkaar met 14 collega’s en dat hielp.')).toBeNull()
  })

  test('a telephone number has to go, and is pointed out', () => {
    expect(guardNote('Bel me op 06-12345678.')).toEqual({
      kind: 'stop',
      text: 'Dit lijkt op een telefoonnummer: ‘06-12345678’. Haal het weg. Schrijf wat je zag, niet over wie het gaat.',
    })
  })

  test('a date only asks for a second look', () => {
    expect(guardNote('Op 12-03-2026 spraken we af.')?.kind).toBe('look')
  })

  test('what has to go comes before what may stay', () => {
    expect(guardNote('Op 12-03-2026 belde ik 06-12345678.')?.kind).toBe('stop')
  })
})
