import { grantScope, newId } from '@lerende/kernel'
import { describe, expect, it } from 'vitest'
import { contributorIn, handleOf, seal, sealKeyId, turnOf, unseal } from './seal.ts'

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
    expect(sealKeyId(keys)).not.toBe(sealKeyId(other))
  })

  it('looks different every time', () => {
    expect(seal(keys, { about: 'signal/1', personId })).not.toBe(seal(keys, { about: 'signal/1', personId }))
  })
})

describe('handles', () => {
  it('of one person cannot be laid beside each other', () => {
    const all = [
      handleOf(keys, scope, { subjectId: 's1', personId }),
      handleOf(keys, scope, { subjectId: 's2', personId }),
      handleOf(keys, grantScope(newId<'network'>()), { subjectId: 's1', personId }),
      handleOf(other, scope, { subjectId: 's1', personId }),
      contributorIn(keys, scope, { overlegId: 'a', personId }),
      contributorIn(keys, scope, { overlegId: 'b', personId }),
      turnOf(keys, scope, { roundId: 'r1', questionnaire: 'q', personId }),
      turnOf(keys, scope, { roundId: 'r2', questionnaire: 'q', personId }),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(handleOf(keys, scope, { subjectId: 's1', personId })).toBe(all[0])
  })
})
