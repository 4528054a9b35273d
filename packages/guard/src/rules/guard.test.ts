import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardText } from './guard.ts'

const blocks = (text: string) => guardText(text).blocked.map(({ kind }) => kind)

/** Made by the rule itself: eight random digits, and a last one that makes the sum fit. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, last: digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11 }))
  .filter(({ digits, last }) => last < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, last }) => [...digits, last].join(''))

describe('what is stopped at the door', () => {
  it.each([
    ['bel me op 06-12345678', 'phone'],
    ['bereikbaar via +31 6 1234 5678', 'phone'],
    ['school: 035 123 45 67', 'phone'],
    ['mail naar moeder@gezin.example', 'mail'],
    ['rekening NL91 ABNA 0417 1643 00', 'iban'],
    ['het nummer is 111.222.333', 'bsn'],
    ['zij wonen op 1234 AB 12', 'address'],
    ['zij wonen op 1234ab, nr 12', 'address'],
    ['geboren op 12-03-2014', 'birth-date'],
    ['geb. 3 mei 2015', 'birth-date'],
  ])('%s', (text, kind) => {
    expect(blocks(text)).toEqual([kind])
  })

  it('sees a BSN in any text, however it is spaced', () => {
    fc.assert(
      fc.property(bsn, fc.constantFrom('', ' ', '.', '-'), fc.constantFrom('kind ', 'bsn:', '(', ''), (number, gap, before) => {
        const spaced = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap)
        const { blocked } = guardText(`${before}${spaced} en verder`)
        expect(blocked.length).toBe(1)
        expect(blocked[0]).toMatchObject({ start: before.length, end: before.length + spaced.length })
      }),
    )
  })

  it('is not fooled by a space or a dash that only looks different', () => {
    expect(blocks('111\u00a0222\u202f333')).toEqual(['bsn'])
    expect(blocks('06\u201112345678')).toEqual(['phone'])
  })
})

describe('what people may write', () => {
  it.each([
    'Op 12 maart 2026 zagen 14 collega’s elkaar, van 9.30 tot 11.00 uur.',
    'In 2024 op 12 scholen, 3 gemeenten en 145 lessen.',
    'De wachttijd liep op van 6 naar 14 weken; 95 % hoort nu binnen 4 weken iets.',
    'Artikel 2.3 van de Jeugdwet vraagt iets anders.',
  ])('%s', (text) => {
    expect(blocks(text)).toEqual([])
  })

  it('never stops words alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwz ,.?!éë'), maxLength: 300 }), (text) => {
        expect(guardText(text)).toEqual({ blocked: [], marked: [] })
      }),
    )
  })

  it('asks for a second look at a date or a postcode, once', () => {
    expect(guardText('Op 12-03-2026 in 1234 AB').marked.map(({ kind }) => kind)).toEqual(['date', 'postcode'])
    expect(guardText('geboren op 12-03-2014').marked).toEqual([])
  })
})
