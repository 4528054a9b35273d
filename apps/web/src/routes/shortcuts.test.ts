import { describe, expect, test } from 'vitest'
import { askedBy } from './shortcuts.ts'

const key = (name: string, more: Partial<Parameters<typeof askedBy>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  typing: false,
  ...more,
})

describe('keys of their own', () => {
  test('lead to a page after g', () => {
    expect(askedBy(key('g'), false)).toEqual({ kind: 'wait' })
    expect(askedBy(key('j'), true)).toEqual({ kind: 'go', to: '/jaarritme' })
    expect(askedBy(key('s'), true)).toEqual({ kind: 'go', to: '/' })
    expect(askedBy(key('q'), true)).toBeNull()
  })

  test('open help, search and a new point', () => {
    expect(['?', '/', 'n'].map((one) => askedBy(key(one), false)?.kind)).toEqual(['help', 'search', 'new'])
  })

  test('say nothing while somebody types, or with a key of the browser beside them', () => {
    for (const more of [{ typing: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(askedBy(key('n', more), false)).toBeNull()
      expect(askedBy(key('j', more), true)).toBeNull()
    }
  })
})
