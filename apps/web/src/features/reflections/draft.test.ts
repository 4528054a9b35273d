import { describe, expect, test } from 'vitest'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'
import { draftKey, hasDraft } from './draft-key.ts'

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map<string, string>()
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  }
}

const draft: Draft = {
  reflectionId: '7f8de3a0-18a2-4d3c-9a6e-0c6d4d8a0d11',
  answers: { tempo: 3, gedraging: ['a', 'b'], nodig: 'meer tijd ' },
  points: [{ signalId: '7f8de3a0-18a2-4d3c-9a6e-0c6d4d8a0d12', kind: null, text: 'half af', needed: '', fromNiveau: null, signed: false }],
  confirmed: ['Sofie'],
}
const mine = draftKey({ personId: 'p1', roundId: 'r1', questionnaire: 'l1' })

describe('a draft on the device', () => {
  test('comes back as it was, also half done', () => {
    const store = memory()
    expect(keepDraft(store, mine, draft)).toBe(true)
    expect(readDraft(store, mine)).toEqual(draft)
    expect(hasDraft(store, mine)).toBe(true)
  })

  test('is of one person, round and list only', () => {
    const store = memory()
    keepDraft(store, mine, draft)
    for (const other of [{ personId: 'p2' }, { roundId: 'r2' }, { questionnaire: 'l2' }]) {
      expect(readDraft(store, draftKey({ personId: 'p1', roundId: 'r1', questionnaire: 'l1', ...other }))).toBeNull()
    }
  })

  test('is gone once it is handed in', () => {
    const store = memory()
    keepDraft(store, mine, draft)
    dropDraft(store, mine)
    expect(readDraft(store, mine)).toBeNull()
  })

  test.each(['not json', '{"reflectionId":1}', 'null'])('what cannot be read is no draft: %s', (text) => {
    const store = memory()
    store.setItem(mine, text)
    expect(readDraft(store, mine)).toBeNull()
  })

  test('a store that is full or forbidden stops nobody', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(keepDraft(full, mine, draft)).toBe(false)
    expect(keepDraft(null, mine, draft)).toBe(false)
    expect(readDraft(null, mine)).toBeNull()
  })
})
