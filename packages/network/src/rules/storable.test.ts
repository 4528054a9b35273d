import { expect, test } from 'vitest'
import { holdsUnstorable } from './storable.ts'

test('a NUL or half a character is found wherever it stands', () => {
  for (const wrong of ['\0', 'a\0b', '\ud800', { text: 'b\udfff' }, ['goed', ['\0']], { 'naam\0': 1 }])
    expect(holdsUnstorable(wrong)).toBe(true)
})

test('all other text is fine', () => {
  const family = '\u{1f469}\u200d\u{1f467}'
  for (const right of ['', 'één gezin', family, '\u202e', '\n\t', 3, null, undefined, true, { a: [{ b: 'c' }] }]) {
    expect(holdsUnstorable(right)).toBe(false)
  }
})
