import { grantScope, newId } from '@lerende/kernel'
import { describe, expect, it } from 'vitest'
import { contributorIn, pseudonymOf, seal, turnOf, unseal } from './seal.ts'

const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }
const other = { ...keys, seal: new Uint8Array(32).fill(3) }
const scope = grantScope(newId<'network'>())
const personId = newId<'person'>()

describe('a seal', () => {
  it('opens with the key, and only about the same thing', () => {
    const sealed = seal(keys, { about: 'signal/1', personId })
    expect(unseal(keys, { about: 'signal/1', sealed })).toBe(personId)
    expect(() => unseal(keys, { about: 'signal/2', sealed })).toThrow()
    expect(() => unseal(other, { about: 'signal/1', sealed })).toThrow()
  })

  it('looks different every time', () => {
    expect(seal(keys, { about: 'signal/1', personId })).not.toBe(seal(keys, { about: 'signal/1', personId }))
  })
})

describe('handles', () => {
  it('of one person cannot be laid beside each other', () => {
    const all = [
      pseudonymOf(keys, scope, personId),
      pseudonymOf(keys, grantScope(newId<'network'>()), personId),
      pseudonymOf(other, scope, personId),
      contributorIn(keys, scope, { overlegId: 'a', personId }),
      contributorIn(keys, scope, { overlegId: 'b', personId }),
      turnOf(keys, scope, { roundId: 'r1', questionnaire: 'q', personId }),
      turnOf(keys, scope, { roundId: 'r2', questionnaire: 'q', personId }),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(pseudonymOf(keys, scope, personId)).toBe(all[0])
  })
})
