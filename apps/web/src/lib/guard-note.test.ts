import { describe, expect, test } from 'vitest'
import { guardNote } from './guard-note.ts'

describe('what is said while somebody types', () => {
  test('nothing about an ordinary sentence', () => {
    expect(guardNote('We zagen elkaar op 12-03-2026 met 14 collega’s en dat hielp.')).toBeNull()
  })

  test('a telephone number has to go, and is pointed out', () => {
    expect(guardNote('Bel me op 06-12345678.')).toMatchObject({
      kind: 'stop',
      text: 'Dit lijkt op een telefoonnummer. Haal het weg.',
      words: { before: 'Bel me op ', found: '06-12345678', after: '.' },
      replacement: '',
      replaced: 'Bel me op.',
    })
  })

  test('a name only asks for a second look, and says what can stand there', () => {
    expect(guardNote('Dat zei de moeder van Sofie ons.')).toMatchObject({
      kind: 'look',
      text: 'Hier lijkt een naam te staan. Kan dit zonder?',
      replacement: 'een moeder',
      words: { found: 'moeder van Sofie' },
    })
    expect(guardNote('Sofies moeder belde.')?.replaced).toBe('Een moeder belde.')
  })

  test('what the writer chose to leave is not asked again', () => {
    expect(guardNote('Sofie belde.', ['Sofie'])).toBeNull()
    expect(guardNote('Sofie en Daan belden.', ['Sofie'])?.words.found).toBe('Daan')
  })

  test('what has to go comes before what may stay', () => {
    expect(guardNote('Sofie belde 06-12345678.', ['Sofie'])?.kind).toBe('stop')
  })

  test('a long text shows only what stands around it', () => {
    const note = guardNote(`${'We zagen elkaar. '.repeat(5)}Toen belde Sofie. ${'We zagen elkaar. '.repeat(5)}`)
    expect(note?.words.before).toMatch(/^….{24}$/)
    expect(note?.words.after).toMatch(/^.{24}…$/)
  })
})
