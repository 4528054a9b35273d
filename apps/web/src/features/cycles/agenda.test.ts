import { expect, test } from 'vitest'
import { timeBoxes } from './agenda.ts'

test('each item begins when the one before it ends', () => {
  const items = [{ minutes: 20 }, { minutes: 15 }, { minutes: 90 }]
  expect(timeBoxes('09.45', items).map(({ from, until }) => `${from}-${until}`)).toEqual(['09.45-10.05', '10.05-10.20', '10.20-11.50'])
})

test('an agenda without items has no boxes', () => {
  expect(timeBoxes('09.45', [])).toEqual([])
})
