import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id, on, oneOf, searchParams, text, whole } from './search-params.ts'

const search = searchParams({ als: oneOf('beeld', 'lijst'), jaar: whole(2020, 2100), zoek: text(5), laat: on, overleg: id })
const ID = '0197a3c2-1111-7000-8000-000000000001'

describe('what an address says', () => {
  test('is read when it makes sense', () => {
    const good = { als: 'lijst', jaar: 2027, zoek: 'wacht', laat: true, overleg: ID }
    expect(search.parse(good)).toEqual(good)
  })

  test('is left out when it does not', () => {
    const bad = { als: 'taart', jaar: 2019, zoek: 'te lang', laat: 'ja', overleg: 'x', meer: 1 }
    expect(Object.values(search.parse(bad)).filter((value) => value !== undefined)).toEqual([])
    expect(search.parse({ jaar: 2027.5 }).jaar).toBeUndefined()
  })

  test('never fails, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (raw) => Object.keys(search.parse(raw)).length === 5))
  })
})
