import { expect, test } from 'vitest'
import { DRAFT, dropAllTyped, dropTyped, keepTyped, placeOf, readKept } from './kept-text.ts'

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

test('who signs out leaves nothing behind but what was handed in', () => {
  const store: Record<string, unknown> = {
    [place]: '{}',
    [`${DRAFT}jij.ronde.lijst`]: '{}',
    'lb.waiting.jij.ronde.lijst': '{}',
    'lerende-taal': 'en',
  }
  // As a Storage does, this lists what is in it as its own keys; the function that takes away is not among them.
  Object.defineProperty(store, 'removeItem', { value: (key: string) => delete store[key] })
  dropAllTyped(store as unknown as Storage)
  expect(Object.keys(store)).toEqual(['lb.waiting.jij.ronde.lijst', 'lerende-taal'])
})
