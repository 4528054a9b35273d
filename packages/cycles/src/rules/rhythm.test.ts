import { expect, test } from 'vitest'
import { rhythmDays, rhythmProblem } from './rhythm.ts'

const problem = (rrule: string, startsLocal = '2026-01-05T09:30') => rhythmProblem({ rrule, startsLocal })

test.each([
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=6;BYDAY=TH',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=1TU,3TU',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=2TH',
  'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271231',
])('%s is a rhythm that people can keep', (rrule) => {
  expect(problem(rrule)).toBeNull()
})

test.each([
  ['elke dinsdag', 'unreadable'],
  ['', 'unreadable'],
  ['FREQ=WEEKLY;FREQ=MONTHLY', 'unreadable'],
  ['FREQ=WEEKLY;INTERVAL=0', 'unreadable'],
  ['FREQ=WEEKLY;BYDAY=XX', 'unreadable'],
  ['FREQ=DAILY', 'unusual'],
  ['FREQ=WEEKLY;BYHOUR=3', 'unusual'],
  ['FREQ=WEEKLY;COUNT=3', 'unusual'],
  ['FREQ=WEEKLY;UNTIL=20260301T120000Z', 'unusual'],
  ['FREQ=WEEKLY;BYDAY=TU,TH', 'too_often'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,2', 'too_often'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'empty'],
  ['FREQ=WEEKLY;UNTIL=20251231', 'empty'],
])('%s is refused as %s', (rrule, expected) => {
  expect(problem(rrule)).toBe(expected)
})

test('a rhythm names its days from its start, the last day of an UNTIL included', () => {
  const rhythm = { rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260127', startsLocal: '2026-01-07T09:30' }
  expect(rhythmDays(rhythm, '2025-12-01', '2026-06-01')).toEqual(['2026-01-13', '2026-01-20', '2026-01-27'])
  expect(rhythmDays(rhythm, '2026-01-13', '2026-01-20')).toEqual(['2026-01-13'])
  expect(rhythmDays(rhythm, '2026-02-13', '2026-01-20')).toEqual([])
})

test('an interval counts from the start, wherever the look begins', () => {
  const rhythm = { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', startsLocal: '2026-01-05T09:30' }
  expect(rhythmDays(rhythm, '2026-03-08', '2026-04-01')).toEqual(['2026-03-16', '2026-03-30'])
})
