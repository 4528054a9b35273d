import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFacets, FACETS, type Facetted, narrow } from './rules/facets.ts'
import { afterCheck, mayMove, ROOTING, recheckDay } from './rules/rooting.ts'

describe('rooting', () => {
  test('goes up one step at a time and may fall back', () => {
    expect(mayMove('opgehaald', 'gedeeld')).toBe(true)
    expect(mayMove('opgehaald', 'geprobeerd')).toBe(false)
    expect(mayMove('gewoon', 'opgehaald')).toBe(true)
    expect(mayMove('gedeeld', 'gedeeld')).toBe(false)
  })

  test('a lesson that no longer holds slips one step, never below the first', () => {
    expect(ROOTING.map((step) => afterCheck(step, false))).toEqual(['opgehaald', 'opgehaald', 'gedeeld', 'geprobeerd'])
    expect(ROOTING.map((step) => afterCheck(step, true))).toEqual([...ROOTING])
  })

  test('is checked rarer the further it is rooted, and not before it is shared', () => {
    expect(recheckDay('opgehaald', '2026-01-31')).toBeNull()
    expect(recheckDay('gedeeld', '2026-01-31')).toBe('2026-05-01')
    expect(recheckDay('gewoon', '2024-02-29')).toBe('2025-02-28')
  })
})

describe('facets', () => {
  const value = fc.constantFrom('a', 'b', 'c')
  const lesson: fc.Arbitrary<Facetted> = fc.record({
    id: fc.uuid(),
    values: fc.record({
      traject: fc.array(value, { maxLength: 1 }),
      uitgangspunt: fc.uniqueArray(value, { maxLength: 2 }),
      'rode-lijn': fc.uniqueArray(value, { maxLength: 2 }),
      kennisbron: fc.array(value, { minLength: 1, maxLength: 1 }),
      niveau: fc.array(value, { minLength: 1, maxLength: 1 }),
      rooting: fc.array(value, { minLength: 1, maxLength: 1 }),
      organisatie: fc.uniqueArray(value, { maxLength: 2 }),
    }),
  })
  const filters = fc.record({ traject: value, uitgangspunt: value, niveau: value }, { requiredKeys: [] })

  test('a count is what one gets by choosing that value', () => {
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 30 }), filters, (lessons, chosen) => {
        const counts = countFacets(lessons, chosen)
        for (const facet of FACETS) {
          for (const [key, count] of Object.entries(counts[facet])) {
            expect(narrow(lessons, { ...chosen, [facet]: key })).toHaveLength(count)
          }
        }
      }),
    )
  })
})
