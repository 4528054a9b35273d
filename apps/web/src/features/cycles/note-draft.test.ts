import { expect, test } from 'vitest'
import { crossed, type Draft, kept, mine, typed } from './note-draft.ts'

const line = { id: 'x', kind: 'notitie' as const, text: 'Eerst bellen.', version: 1 }
const draft: Draft = { kind: 'notitie', text: 'Eerst mailen.', version: 1, stands: null }

test('words that are typed stay on the version that was there when the writer began', () => {
  const first = typed(null, line, { text: 'Eerst mailen' })
  expect(typed(first, { ...line, version: 5 }, { text: 'Eerst mailen.' })).toEqual(draft)
})

test('what the server has is done; what was typed meanwhile goes on from there', () => {
  expect(kept(draft, { kind: 'notitie', text: 'Eerst mailen.' }, 2)).toBeNull()
  expect(kept(draft, { kind: 'notitie', text: 'Eerst' }, 2)).toEqual({ ...draft, version: 2 })
})

test('when others were first both texts are there, and one’s own can go over it', () => {
  const stands = { kind: 'notitie' as const, text: 'Eerst langsgaan.', version: 4 }
  const both = crossed(draft, draft, stands)
  expect([both.text, both.stands?.text]).toEqual(['Eerst mailen.', 'Eerst langsgaan.'])
  expect(mine(both)).toEqual({ ...draft, version: 4 })
})
