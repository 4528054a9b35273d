import { expect, test } from 'vitest'
import { ontmoetingSearch, partNow } from './ontmoeting-search.ts'

const meeting = (now: string, phase = 'ontmoeten', status = 'gepland') =>
  partNow({ startsAt: '2026-03-12T13:00:00.000Z', endsAt: '2026-03-12T15:00:00.000Z', now, status, round: { phase } })

test.each([
  ['2026-03-12T11:59:00.000Z', 'agenderen', 'vooraf'],
  ['2026-03-12T12:00:00.000Z', 'agenderen', 'nu'],
  ['2026-03-12T15:00:00.000Z', 'ontmoeten', 'nu'],
  ['2026-03-12T15:01:00.000Z', 'ontmoeten', 'achteraf'],
  ['2026-03-12T14:00:00.000Z', 'reflecteren', 'achteraf'],
])('at %s, in %s, it is %s', (now, phase, part) => {
  expect(meeting(now, phase)).toBe(part)
})

test('what does not go on stays what was coming', () => {
  expect(meeting('2026-03-20T12:00:00.000Z', 'reflecteren', 'geannuleerd')).toBe('vooraf')
})

test('an address that somebody mistyped shows the time that it is', () => {
  expect(ontmoetingSearch.parse({ deel: 'straks' })).toEqual({ deel: undefined })
  expect(ontmoetingSearch.parse({ deel: 'nu' })).toEqual({ deel: 'nu' })
})
