import { expect, test } from 'vitest'
import { moveForm } from './move.ts'

const values = { startsLocal: '2026-12-08', time: '15:30', durationMinutes: '90', place: 'School' }

test('a day, a time and minutes become what the server takes', () => {
  expect(moveForm.parse(values)).toEqual({ startsLocal: '2026-12-08T15:30', durationMinutes: 90, place: 'School' })
})

test.each([
  [{ startsLocal: '' }, 'startsLocal'],
  [{ time: '' }, 'time'],
  [{ time: '23:00' }, 'time'],
  [{ durationMinutes: '' }, 'durationMinutes'],
  [{ durationMinutes: '500' }, 'durationMinutes'],
  [{ place: ' ' }, 'place'],
])('%o is refused at %s', (change, field) => {
  expect(moveForm.safeParse({ ...values, ...change }).error?.issues[0]?.path).toEqual([field])
})
