import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { attack } from './attacker.ts'
import type { Dump } from './dump.ts'

const N = 40
/** Random, and the same in every run. */
const random = (of: string, i: number) => createHash('sha256').update(`${of} ${i}`).digest('hex')

const numbers = Array.from({ length: N }, (_, i) => i)
const people = numbers.map((i) => ({ marks: [random('person', i)] }))
const texts = numbers.map((i) => ({ marks: [`tekst ${random('text', i)}`] }))
const personRows = numbers.map((i) => ({ person_id: people[i]?.marks[0], at: `2026-01-05T09:${String(i).padStart(2, '0')}:00.000Z` }))
const shuffled = [...numbers].sort((a, b) => (random('place', a) < random('place', b) ? -1 : 1))
const handles = (i: number) => ({ id: random('signal', i), text: texts[i]?.marks[0] })

const found = (tables: Record<string, object[]>) =>
  attack(new Map(Object.entries(tables)) as Dump, people, texts).map((finding) => finding.how)

test('an attacker finds nothing where nothing is to be found', () => {
  expect(found({ session: personRows, signal: shuffled.map(handles) })).toEqual([])
})

test('an attacker sees texts that lie in the order in which people came, and in the reverse', () => {
  expect(found({ session: personRows, signal: numbers.map(handles) })).toContain('order')
  expect(found({ session: personRows, signal: [...numbers].reverse().map(handles) })).toContain('order')
})

test('an attacker sees a time, and a number that goes up', () => {
  const timed = shuffled.map((i) => ({ ...handles(i), at: `2026-01-05T10:${String(i).padStart(2, '0')}:30.000Z` }))
  expect(found({ session: personRows, signal: timed })).toContain('order')
  const numbered = shuffled.map((i) => ({ ...handles(i), seq: 1000 + i }))
  expect(found({ session: personRows, signal: numbered })).toContain('order')
})

test('an attacker sees an order that is only roughly that of the people', () => {
  const roughly = numbers.map((i) => i ^ 7)
  expect(found({ session: personRows, signal: roughly.map(handles) })).toContain('order')
})

test('an attacker follows a shared value through tables, also inside JSON', () => {
  const threads = numbers.map((i) => random('thread', i))
  const log = shuffled.map((i) => ({ correlation_id: threads[i], data: JSON.stringify({ signalId: handles(i).id }) }))
  const requests = numbers.map((i) => ({ person_id: people[i]?.marks[0], correlation_id: threads[i] }))
  expect(found({ requests, log, signal: shuffled.map(handles) })).toContain('join')
})

test('an attacker sees a value that a row about a person and a row about a text share', () => {
  const tied = numbers.map((i) => ({ person_id: people[i]?.marks[0], signal_id: random('signal', i) }))
  expect(found({ session: tied, signal: shuffled.map(handles) })).toContain('join')
})

test('an attacker does not take a mail that everybody gets, with something of the reader in it, for a tie', () => {
  const mails = numbers.map((i) => ({ person_id: people[i]?.marks[0], token: random('token', i), first: random('signal', 3) }))
  expect(found({ mail: mails, signal: shuffled.map(handles) })).toEqual([])
})
