import { signalIdInput } from '@lerende/followup/inputs'
import { expect, test } from 'vitest'
import { dice } from './dice.ts'

test('the same seed and subject give the same, whatever was asked before', () => {
  const one = dice('seed')
  const asked = [one.roll('day', 1), one.roll('day', 2), one.uuid('day', 1)]
  const other = dice('seed')
  expect([other.uuid('day', 1), other.roll('day', 2), other.roll('day', 1)]).toEqual(asked.toReversed())
  expect(dice('another seed').roll('day', 1)).not.toBe(asked[0])
})

test('a throw lies from 0 up to 1, evenly; a number stays below its limit, and a weight of nothing is never chosen', () => {
  const one = dice('limits')
  const throws = Array.from({ length: 4000 }, (_, i) => one.roll(i))
  expect(throws.filter((roll) => roll < 0 || roll >= 1)).toEqual([])
  expect(throws.reduce((sum, roll) => sum + roll, 0) / throws.length).toBeCloseTo(0.5, 1)
  const below = new Set(throws.map((_, i) => one.below(6, i)))
  expect([...below].sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect(new Set(throws.map((_, i) => one.weighted([0, 1, 0], ['a', 'b', 'c'], i)))).toEqual(new Set(['b']))
  expect(() => one.pick([], 'nothing')).toThrow('nothing to choose from')
})

test('ids are UUIDs of version 8, which a browser never makes, and differ by subject', () => {
  const one = dice('ids')
  const ids = Array.from({ length: 500 }, (_, i) => one.uuid('signal', i))
  expect(new Set(ids).size).toBe(500)
  for (const signalId of ids) expect([signalIdInput.safeParse({ signalId }).success, signalId[14]]).toEqual([true, '8'])
  expect(crypto.randomUUID()[14]).toBe('4')
})
