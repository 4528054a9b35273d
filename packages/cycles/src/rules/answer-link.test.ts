import { newId } from '@lerende/kernel'
import { testKeys } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { answerToken, readAnswerToken } from './answer-link.ts'

const invitation = { ontmoetingId: newId(), personId: newId() }
const token = answerToken(testKeys, invitation)

test('a link says which invitation it is for', () => {
  expect(readAnswerToken(testKeys, token)).toEqual(invitation)
})

test('nobody makes one for another person, another ontmoeting, or with another key', () => {
  const [ontmoetingId, personId, signature] = token.split('.')
  const wrong = [
    `${newId()}.${personId}.${signature}`,
    `${ontmoetingId}.${newId()}.${signature}`,
    `${personId}.${ontmoetingId}.${signature}`,
    answerToken({ ...testKeys, links: testKeys.seal }, invitation),
    `${token}x`,
    token.slice(0, -1),
    '',
  ]
  for (const one of wrong) expect(readAnswerToken(testKeys, one), one).toBe(null)
})
