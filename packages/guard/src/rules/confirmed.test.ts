import { describe, expect, it } from 'vitest'
import { objectionTo, unconfirmed } from './confirmed.ts'
import { guardText } from './guard.ts'

describe('what a writer chose to leave', () => {
  it('is asked once, and again when another name comes in', () => {
    const text = 'Sofie en Daan werden niet gehoord.'
    expect(objectionTo(text)).toMatchObject({ stops: false, finding: { kind: 'name', start: 0, end: 5 } })
    expect(objectionTo(text, ['Sofie'])).toMatchObject({ stops: false, finding: { start: 9, end: 13 } })
    expect(objectionTo(text, ['Sofie', 'Daan'])).toBeNull()
  })

  it('does not care about capitals, accents and spaces', () => {
    expect(objectionTo('De moeder van  Zoë belde.', ['moeder van zoe'])).toBeNull()
  })

  it('never lets through what is stopped', () => {
    expect(objectionTo('Bel 06-12345678.', ['06-12345678'])).toMatchObject({ stops: true, finding: { kind: 'phone' } })
    expect(objectionTo('Sofie: 06-12345678.', ['Sofie'])).toMatchObject({ stops: true })
  })

  it('says what is still to be asked', () => {
    const text = 'Leerling Tim woont in de Dorpsstraat 9.'
    const open = (confirmed: string[]) => unconfirmed(text, guardText(text), confirmed).map(({ kind }) => kind)
    expect(open([])).toEqual(['name', 'street'])
    expect(open(['leerling tim'])).toEqual(['street'])
  })
})
