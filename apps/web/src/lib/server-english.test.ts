import { guardText } from '@lerende/guard'
import { describe, expect, test } from 'vitest'
import { sayRefusal, saySentence } from './english.ts'
import { inEnglish } from './server-english.ts'

const { refusal, sentence } = inEnglish

describe('what the server says, in English', () => {
  test('is found by the code of a refusal', () => {
    expect(refusal('round.already_closed', 'Deze ronde is al afgerond.', {})).toBe('This round is closed already.')
  })

  test('fills in what the refusal is about, in English where those are words of ours', () => {
    expect(refusal('dots.too_many', 'Je hebt 5 stippen.', { n: 5 })).toBe('You have 5 dots. Take one away somewhere.')
    expect(refusal('lesson.personal_data', '', { what: 'een telefoonnummer', start: 3, end: 9 })).toContain('a phone number')
    expect(refusal('overleg.no_round', '', { overleg: 'Jeugdtafel Huizen' })).toContain('The circle Jeugdtafel Huizen has')
    expect(refusal('lesson.step', '', { from: 'opgehaald', to: 'gewoon' })).toContain('From “heard” you cannot go straight to “ordinary”')
  })

  test('of an input is found by the sentence, whatever its number', () => {
    expect(sentence('Houd het korter dan 1000 tekens.')).toBe('Keep it under 1000 characters.')
    expect(sentence('Kies een tijd tussen 7.00 en 22.00 uur.')).toBe('Choose a time between 7:00 and 22:00.')
    expect(sentence('Schrijf op waarom.')).toBe('Write down why.')
  })

  test('stays Dutch when it is not known, and on a Dutch page', () => {
    expect(refusal('nieuw.geval', 'Dit is nieuw.', {})).toBe('Dit is nieuw.')
    expect(sentence('toString')).toBe('toString')
    expect(sayRefusal('round.already_closed', 'Deze ronde is al afgerond.', {})).toBe('Deze ronde is al afgerond.')
    expect(saySentence('Schrijf op waarom.')).toBe('Schrijf op waarom.')
  })

  test.each([
    'Sofies moeder belde.',
    'Bel me op 06-12345678.',
    'Mail naar iemand@voorbeeld.example.',
    'Meneer Jansen woont in de Kerkstraat 12.',
  ])('of the guard: %s', (text) => {
    const { blocked, marked } = guardText(text)
    expect(blocked.length + marked.length).toBeGreaterThan(0)
    for (const { what, advice } of [...blocked, ...marked]) {
      expect(sentence(what)).toMatch(/^an? /)
      expect(sentence(advice)).not.toBe(advice)
    }
  })
})
