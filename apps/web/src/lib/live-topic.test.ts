import { expect, test } from 'vitest'
import { roomsToAsk } from './live-topic.ts'

const hint = { kind: 'bundle', overlegId: 'regieteam', roundId: 'ronde-3', ontmoetingId: null } as const
const ask = (topic: Parameters<typeof roomsToAsk>[1]) => roomsToAsk({ hints: [hint], all: false }, topic)

test('a screen about nothing in particular asks anew what the change is about', () => {
  expect(ask({})).toEqual(new Set(['followup', 'insight']))
})

test('a screen about the same place does too, and one about another place does not', () => {
  expect(ask({ overlegId: 'regieteam' })?.size).toBe(2)
  expect(ask({ ontmoetingId: 'maandag' })?.size).toBe(2)
  expect(ask({ overlegId: 'ambassadeurs' })?.size).toBe(0)
  expect(ask({ overlegId: 'regieteam', roundId: 'ronde-2' })?.size).toBe(0)
})

test('who missed too much asks everything', () => {
  expect(roomsToAsk({ hints: [], all: true }, { overlegId: 'ambassadeurs' })).toBeNull()
})
