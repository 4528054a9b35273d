import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardText } from './guard.ts'

const blocks = (text: string) => guardText(text).blocked.map(({ kind }) => kind)
const marks = (text: string) => guardText(text).marked.map(({ kind, start, end }) => [kind, text.slice(start, end)])

/** Made by the rule itself: eight random digits, and a last one that makes the sum fit. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, last: digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11 }))
  // What begins as a telephone number does is stopped as one.
  .filter(({ digits, last }) => last < 10 && digits.slice(0, 2).some((digit) => digit > 0) && digits[0] !== 0)
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
      fc.property(
        bsn,
        fc.constantFrom('', ' ', '.', '-', '/', ' - '),
        fc.constantFrom('kind ', 'bsn:', '(', '', 'nr'),
        (number, gap, before) => {
          const spaced = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap)
          const { blocked } = guardText(`${before}${spaced} en verder`)
          expect(blocked).toMatchObject([{ start: before.length, end: before.length + spaced.length }])
        },
      ),
    )
  })

  it('is not fooled by a sign that looks different or cannot be seen', () => {
    expect(blocks('111\u00a0222\u202f333')).toEqual(['bsn'])
    expect(blocks('06\u201112345678')).toEqual(['phone'])
    expect(blocks('111\u200b222\u00ad333')).toEqual(['bsn'])
    expect(blocks('１１１２２２３３３')).toEqual(['bsn'])
    expect(guardText('ziet\u200b 111\u200b222333.').blocked).toMatchObject([{ start: 6, end: 16 }])
  })
})

describe('what people may write', () => {
  it.each([
    'Op 12 maart 2026 zagen 14 collega’s elkaar, van 9.30 tot 11.00 uur.',
    'In 2024 op 12 scholen, 3 gemeenten en 145 lessen.',
    'De wachttijd liep op van 6 naar 14 weken; 95 % hoort nu binnen 4 weken iets.',
    'Artikel 2.3 van de Jeugdwet vraagt iets anders.',
    'Bel in nood 112, of de Kindertelefoon op 0800-0432.',
    'Op 12-03-2026 zagen we elkaar.',
  ])('%s', (text) => {
    expect(guardText(text)).toEqual({ blocked: [], marked: [] })
  })

  it('reads any text, keeps to its places, and names nothing twice', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Sofie',
        'moeder van ',
        'leerling ',
        '06-12345678',
        ' 1234 AB ',
        'geb. ',
        '12-03-2014',
        '(',
        ').',
        '@',
        "'s ",
        'J. de ',
        '\n',
        ' van der Berg',
        '111222333',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const { blocked, marked } = guardText(text)
        const places = [...blocked, ...marked].sort((a, b) => a.start - b.start)
        for (const [i, { start, end, what, advice }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(what && advice).toBeTruthy()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes no longer for a text that was made to be slow', () => {
    const pieces = [
      '1 ',
      'a.',
      'Aa ',
      '1-',
      'van ',
      'a@',
      'NL12 ',
      'Van der ',
      '12 mei ',
      'X',
      ' ',
      'moeder van ',
      'J. ',
      'Sofie ',
      '1234 AB ',
      '06-',
    ]
    for (const piece of pieces) {
      // Four times the longest text that a form takes.
      const text = piece.repeat(12_000 / piece.length)
      const start = performance.now()
      guardText(text)
      // A pattern that goes back on its steps would take minutes; a busy machine may take a while.
      expect(performance.now() - start, piece).toBeLessThan(1500)
    }
  })
})

describe('what the writer is asked about', () => {
  it.each([
    ['De moeder van Sofie belde.', 'name', 'moeder van Sofie', 'een moeder'],
    ['Ook leerling Daan was er.', 'name', 'leerling Daan', 'de leerling'],
    ['Sofies moeder was boos.', 'name', 'Sofies moeder', 'een moeder'],
    ['Met cliënt J. de V. ging het beter.', 'name', 'cliënt J. de V.', 'de cliënt'],
    ['Met mevrouw De Vries gepraat.', 'name', 'mevrouw De Vries', 'iemand'],
    ['Met Sofie van den Berg gepraat.', 'name', 'Sofie van den Berg', 'iemand'],
    ['Ze wonen in de Kerkstraat 12.', 'street', 'Kerkstraat 12', 'in de wijk'],
    ['De auto, XX-99-99, stond er.', 'plate', 'XX-99-99', 'een auto'],
    ['Zie zaaknummer 2024-00123.', 'case-number', 'zaaknummer 2024-00123', 'het dossier'],
  ])('%s', (text, kind, words, replacement) => {
    expect(marks(text)).toEqual([[kind, words]])
    expect(guardText(text).marked[0]?.replacement).toBe(replacement)
    expect(guardText(text).blocked).toEqual([])
  })

  it('is not what is stopped already', () => {
    expect(guardText('geboren op 12-03-2014').marked).toEqual([])
    expect(guardText('1234 AB 12').marked).toEqual([])
  })

  it('is said in words that hold nothing of what was found', () => {
    for (const text of ['Leerling Xander kwam.', 'Bel 06-12345678', 'Zaaknummer 99887']) {
      const { blocked, marked } = guardText(text)
      for (const one of [...blocked, ...marked]) expect(`${one.what}${one.advice}${one.replacement}`).not.toMatch(/xander|\d/i)
    }
  })
})
