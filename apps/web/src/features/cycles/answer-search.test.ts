import { expect, test } from 'vitest'
import { answerIn } from './answer-search.ts'

test('an address chooses one of the answers, or none', () => {
  expect(answerIn({ kies: 'ja' })).toBe('ja')
  expect(answerIn({ kies: 'ander', anders: 1 })).toBe('ander')
  for (const wrong of [{}, { kies: 'JA' }, { kies: 1 }, { kies: ['ja'] }, { kies: null }]) expect(answerIn(wrong)).toBe(null)
})
