import { describe, expect, it } from 'vitest'
import { givesAway, type TellingWords } from './giveaway.ts'

const poh: TellingWords = { name: 'Kim Voorbeeld', functie: 'POH-Jeugd', organisation: 'Huisartsenpraktijk Laren (noord)' }
const among: TellingWords = { ...poh, functie: null, organisation: null }

describe('what gives a writer away', () => {
  it.each([
    ['Als enige hier zie ik deze gezinnen elke week.', ['enige']],
    ['Ik ben de enige die ’s avonds werkt.', ['enige']],
    ['Ik merk als POH-Jeugd dat ouders lang wachten.', ['functie']],
    ['Bij ons, huisartsenpraktijk laren (noord), belt niemand terug.', ['organisatie']],
    ['Vraag het Kim Voorbeeld maar.', ['naam']],
  ])('%s', (text, expected) => {
    expect(givesAway(text, poh)).toEqual(expected)
  })

  it('is not a functie or organisation in a sentence about others', () => {
    expect(givesAway('De POH-Jeugd belde terug. Dat hielp mij.', poh)).toEqual([])
    expect(givesAway('Een gezin kwam via Huisartsenpraktijk Laren (noord).', poh)).toEqual([])
  })

  it('is nothing that five people there could have written', () => {
    expect(givesAway('Ik merk als POH-Jeugd dat ouders lang wachten.', among)).toEqual([])
  })

  it('is no part of a longer word', () => {
    expect(givesAway('Wij volgen de POH-Jeugdopleiding.', poh)).toEqual([])
    expect(givesAway('', { name: '', functie: '', organisation: '' })).toEqual([])
  })
})
