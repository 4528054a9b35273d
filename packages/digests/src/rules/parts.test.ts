import { expect, test } from 'vitest'
import { isEmpty, newestPerBundle, uitgangspuntOfWeek } from './parts.ts'

test('a digest without anything to tell is empty', () => {
  const nothing = { became: [], leading: [], asked: [], coming: [], learned: [] }
  expect(isEmpty(nothing)).toBe(true)
  expect(isEmpty({ ...nothing, learned: [{ lessonId: '1', text: 'x', owner: '' }] })).toBe(false)
})

test('of several steps with one bundle the last is told, newest bundle first', () => {
  const news = [
    { bundleId: 'a', seq: 1, kind: 'gebundeld' },
    { bundleId: 'b', seq: 2, kind: 'gebundeld' },
    { bundleId: 'a', seq: 3, kind: 'beantwoord' },
  ]
  expect(newestPerBundle(news)).toEqual([news[2], news[1]])
})

test('every uitgangspunt gets its turn, with every question', () => {
  const set = ['a', 'b', 'c', 'd'].map((key) => ({ key, reflectievragen: [`${key}1`, `${key}2`, `${key}3`] }))
  const asked = new Set<string>()
  for (let week = 0; week < 12; week++) {
    const day = Temporal.PlainDate.from('2026-01-05').add({ weeks: week }).toString()
    asked.add(uitgangspuntOfWeek(set, day)?.vraag ?? '')
  }
  expect(asked.size).toBe(12)
  expect(uitgangspuntOfWeek([], '2026-01-05')).toBeNull()
})
