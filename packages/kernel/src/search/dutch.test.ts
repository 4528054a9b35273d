import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutchStems, likeness, stem } from './dutch.ts'

describe('Dutch stems', () => {
  test.each([
    ['lichamelijk', 'licham'],
    ['lichamelijke', 'licham'],
    ['lichamelijkheden', 'licham'],
    ['opglimlachten', 'opglimlacht'],
    ['opgingen', 'opging'],
    ['scholen', 'schol'],
    ['gemeenten', 'gemeent'],
    ['gemeente', 'gemeent'],
    ['wachtlijsten', 'wachtlijst'],
    ['samenwerking', 'samenwerk'],
    ['ouders', 'ouder'],
  ])('%s becomes %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  test('drop small words and accents', () => {
    expect(dutchStems('Eén gezin, één plan: de regie is bij het gezin')).toEqual(['gezin', 'plan', 'regie', 'gezin'])
  })

  test('never grow a word and always end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length)
      }),
    )
  })
})

const alike = (a: string, b: string) => likeness(new Set(dutchStems(a)), new Set(dutchStems(b)))

test('likeness is 1 for the same, 0 for nothing shared, and does not depend on the order', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a))
      expect(alike(a, b)).toBeLessThanOrEqual(1)
    }),
  )
  expect(alike('Lange wachtlijsten', 'lange wachtlijst')).toBe(1)
  expect(alike('wachtlijst', 'vertrouwen')).toBe(0)
})
