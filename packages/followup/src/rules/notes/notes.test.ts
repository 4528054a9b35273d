import { describe, expect, test } from 'vitest'
import { mayRemove, type Note, writing } from './notes.ts'

const line = (text: string, version: number, kind: Note['kind'] = 'notitie'): Note => ({ text, version, kind })

describe('a line that several people can write', () => {
  test('a new line is its first version, and a change the next', () => {
    expect(writing(null, line('Eerst bellen.', 0))).toEqual({ type: 'write', version: 1 })
    expect(writing(line('Eerst bellen.', 1), line('Eerst mailen.', 1))).toEqual({ type: 'write', version: 2 })
    expect(writing(line('Eerst bellen.', 1), line('Eerst bellen.', 1, 'besluit'))).toEqual({ type: 'write', version: 2 })
  })

  test('who had an older version before them writes over nothing', () => {
    expect(writing(line('Eerst mailen.', 2), line('Eerst langsgaan.', 1))).toEqual({ type: 'conflict' })
    expect(writing(line('Eerst mailen.', 2), line('Eerst langsgaan.', 0))).toEqual({ type: 'conflict' })
  })

  test('sending the same again is sending it once, whatever the version', () => {
    expect(writing(line('Eerst mailen.', 2), line('Eerst mailen.', 1))).toEqual({ type: 'keep', version: 2 })
    expect(writing(line('Eerst mailen.', 1), line('Eerst mailen.', 0))).toEqual({ type: 'keep', version: 1 })
  })

  test('what was taken away while somebody wrote comes back', () => {
    expect(writing(null, line('Eerst bellen.', 3))).toEqual({ type: 'write', version: 4 })
  })

  test('a line goes only as it was seen', () => {
    expect(mayRemove(line('Eerst bellen.', 2), 2)).toBe(true)
    expect(mayRemove(line('Eerst bellen.', 2), 1)).toBe(false)
  })
})
