import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('what is the same gives nothing, whatever the order of its fields', () => {
  expect(differences({ a: 1, b: ['x', { c: 'y' }] }, { b: ['x', { c: 'y' }], a: 1 })).toEqual([])
})

test('a changed text says where, what it was and what it becomes', () => {
  expect(differences({ stappen: [{ titel: 'Oud' }] }, { stappen: [{ titel: 'Nieuw' }] })).toEqual([
    { place: 'stappen.0.titel', before: 'Oud', after: 'Nieuw' },
  ])
})

test('what comes or goes has nothing on the other side', () => {
  expect(differences({ a: 'weg', l: ['x'] }, { b: 3, l: ['x', 'y'] })).toEqual([
    { place: 'b', before: null, after: '3' },
    { place: 'l.1', before: null, after: 'y' },
    { place: 'a', before: 'weg', after: null },
  ])
})

test('a list that becomes a text is one difference', () => {
  expect(differences({ a: ['x'] }, { a: 'x' })).toEqual([{ place: 'a', before: '["x"]', after: 'x' }])
})
