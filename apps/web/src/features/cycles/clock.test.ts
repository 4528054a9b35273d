import { expect, test } from 'vitest'
import { type Clock, momentOf, secondsLeft, showSeconds } from './clock.ts'

const start = '2026-03-12T13:00:00.000Z'
const clock = (over: Partial<Clock> = {}): Clock => ({
  about: 'stap',
  subjectId: '0',
  seconds: 300,
  spentSeconds: 0,
  startedAt: start,
  ...over,
})
const at = (seconds: number) => Date.parse(start) + seconds * 1000

test('what is left goes down while it runs, and stays while it is held', () => {
  expect(secondsLeft(clock(), at(0))).toBe(300)
  expect(secondsLeft(clock(), at(60.4))).toBe(240)
  expect(secondsLeft(clock({ spentSeconds: 100, startedAt: null }), at(999))).toBe(200)
  expect(secondsLeft(clock(), at(310))).toBe(-10)
})

test('it is shown in minutes and seconds, also beyond the end', () => {
  expect([300, 65, 9, 0, -30].map(showSeconds)).toEqual(['5:00', '1:05', '0:09', '0:00', '+0:30'])
})

test('the last minute and the end are said', () => {
  expect([300, 61, 60, 1, 0, -5].map((left) => momentOf(clock(), left))).toEqual(['running', 'running', 'minute', 'minute', 'over', 'over'])
  expect(momentOf(clock({ seconds: 60 }), 30)).toBe('running')
})
