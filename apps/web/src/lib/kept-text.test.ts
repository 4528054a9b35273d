import { expect, test } from 'vitest'
import { dropTyped, keepTyped, placeOf, readKept } from './kept-text.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const place = placeOf('jij', 'raise')

test('what was typed is there again, until it is sent', () => {
  const store = memory()
  keepTyped(store, place, { text: 'Wij wachten te lang.' })
  expect(readKept(store, place, { text: '', kind: null })).toEqual({ text: 'Wij wachten te lang.', kind: null })
  dropTyped(store, place)
  expect(readKept(store, place, { text: '' })).toEqual({ text: '' })
})

test('what another person typed is not', () => {
  const store = memory()
  keepTyped(store, place, { text: 'Wij wachten te lang.' })
  expect(readKept(store, placeOf('een ander', 'raise'), { text: '' })).toEqual({ text: '' })
})

test('what a form does not know any more, or nobody can read, is left', () => {
  const store = memory()
  store.setItem(place, '{"old":1,"text":"ja"}')
  expect(readKept(store, place, { text: '' })).toEqual({ text: 'ja' })
  store.setItem(place, '{')
  expect(readKept(store, place, { text: '' })).toEqual({ text: '' })
})
