import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choice, checkedChoice, DOTS, tallyOf } from './dots.ts'

const BUNDLES = ['a', 'b', 'c', 'd']
const choice: fc.Arbitrary<Choice> = fc
  .array(fc.constantFrom(...BUNDLES), { minLength: 1, maxLength: DOTS })
  .map((names) => [...new Set(names)].map((bundleId) => ({ bundleId, dots: names.filter((name) => name === bundleId).length })))

describe('one person’s dots', () => {
  test('are kept without zeroes, in a fixed order', () => {
    const given = [
      { bundleId: 'c', dots: 1 },
      { bundleId: 'b', dots: 0 },
      { bundleId: 'a', dots: 2 },
    ]
    expect(checkedChoice(given, BUNDLES)).toEqual([
      { bundleId: 'a', dots: 2 },
      { bundleId: 'c', dots: 1 },
    ])
  })

  test('may be taken back wholly', () => {
    expect(checkedChoice([], BUNDLES)).toEqual([])
  })

  test.each([
    ['more than there are', [{ bundleId: 'a', dots: DOTS + 1 }], 'dots.too_many'],
    ['for what cannot be chosen', [{ bundleId: 'elsewhere', dots: 1 }], 'dots.unknown_bundle'],
    [
      'twice for the same',
      [
        { bundleId: 'a', dots: 1 },
        { bundleId: 'a', dots: 1 },
      ],
      'dots.unknown_bundle',
    ],
  ])('are refused: %s', (_, given, code) => {
    expect(() => checkedChoice(given, BUNDLES)).toThrow(expect.objectContaining({ code }))
  })
})

describe('what everybody gave together', () => {
  test('is not there below five people, whatever they gave', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 4 }), (choices) => {
        expect(tallyOf(choices)).toBeNull()
      }),
    )
  })

  test('does not count who took all dots back', () => {
    const one: Choice = [{ bundleId: 'a', dots: 1 }]
    expect(tallyOf([one, one, one, one, []])).toBeNull()
  })

  test('is the sum, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 5, maxLength: 30 }), fc.integer(), (choices, seed) => {
        const shuffled = choices.toSorted(
          (a, b) => ((JSON.stringify(a).length * 7 + seed) % 5) - ((JSON.stringify(b).length * 7 + seed) % 5),
        )
        const tally = tallyOf(choices)
        expect(tallyOf(shuffled)).toEqual(tally)
        expect(tally?.voters).toBe(choices.length)
        expect(tally?.dots.reduce((sum, { dots }) => sum + dots, 0)).toBe(choices.flat().reduce((sum, { dots }) => sum + dots, 0))
      }),
    )
  })
})
