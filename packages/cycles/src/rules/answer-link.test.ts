import { newId } from '@lerende/kernel'
import { testKeys } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { answerToken, pollToken, readAnswerToken, readPollToken } from './answer-link.ts'

const invitation = { ontmoetingId: newId(), personId: newId() }
const token = answerToken(testKeys, invitation)

test('a link says which invitation it is for', () => {
  expect(readAnswerToken(testKeys, token)).toEqual(invitation)
})

test('a link for one thing opens nothing else', () => {
  const poll = pollToken(testKeys, { pollId: invitation.ontmoetingId, personId: invitation.personId })
  expect(readPollToken(testKeys, poll)).toEqual({ pollId: invitation.ontmoetingId, personId: invitation.personId })
  expect(readAnswerToken(testKeys, poll)).toBe(null)
  expect(readPollToken(testKeys, token)).toBe(null)
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
