import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gooiEnVechtstreekOverleggen } from '../queries/overleg-plan.ts'
import { rhythmProblem } from './rhythm.ts'
import { choiceOf, NTHS, type RhythmChoice, rhythmInWords, rruleOf, WEEKDAYS } from './rhythm-words.ts'

const inWords = (rrule: string) => rhythmInWords({ rrule, startsLocal: '2026-01-13T15:30' })

describe('a rhythm in words', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=MO', 'elke maandag, 15.30 uur'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'om de week op donderdag, 15.30 uur'],
    ['FREQ=WEEKLY;INTERVAL=6;BYDAY=WE', 'elke 6 weken op woensdag, 15.30 uur'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'elke tweede dinsdag van de maand, 15.30 uur'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'om de maand, op de laatste vrijdag, 15.30 uur'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH', 'elke 3 maanden, op de derde donderdag van de maand, 15.30 uur'],
    ['FREQ=YEARLY;BYMONTH=3,11;BYDAY=3WE', 'elk jaar op de derde woensdag van maart en november, 15.30 uur'],
    ['FREQ=YEARLY;BYMONTH=9;BYDAY=1MO', 'elk jaar op de eerste maandag van september, 15.30 uur'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'op vaste dagen in het jaar, 15.30 uur'],
  ])('%s', (rrule, words) => {
    expect(inWords(rrule)).toBe(words)
  })

  test('every rhythm of the first region has words of its own', () => {
    for (const overleg of gooiEnVechtstreekOverleggen()) expect(rhythmInWords(overleg)).not.toContain('op vaste dagen')
  })
})

describe('a rhythm as a choice', () => {
  const every = fc.integer({ min: 1, max: 12 })
  const weekday = fc.constantFrom(...WEEKDAYS)
  const choice: fc.Arbitrary<RhythmChoice> = fc.oneof(
    fc.record({ unit: fc.constant('week' as const), every, weekday }),
    fc.record({ unit: fc.constant('month' as const), every, weekday, nth: fc.constantFrom(...NTHS) }),
  )

  test('what is chosen comes back from the rule, and can be planned', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(choiceOf(rruleOf(chosen))).toEqual(chosen)
        expect(rhythmProblem({ rrule: rruleOf(chosen), startsLocal: '2026-01-13T15:30' })).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    'FREQ=YEARLY;BYMONTH=3,11;BYDAY=3WE',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=SA',
    'FREQ=MONTHLY;BYDAY=5FR',
    'onzin',
  ])('%s is no choice of the form', (rrule) => {
    expect(choiceOf(rrule)).toBeNull()
  })
})
