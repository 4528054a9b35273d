import { expect, test } from 'vitest'
import { type LessonStep, placed, said } from './course.ts'

const step = (seq: number, day: string, rooting: string, kind = 'step'): LessonStep => ({ seq, day, rooting, kind, note: '' })
const life = [
  step(1, '2026-01-01', 'opgehaald', 'added'),
  step(2, '2026-01-11', 'gedeeld'),
  step(3, '2026-01-21', 'gedeeld', 'check'),
  step(4, '2026-01-31', 'opgehaald'),
]

test('counts steps to somewhere else, and those back', () => {
  expect(said(life)).toEqual({ moves: 2, fellBack: 1 })
  expect(said(life.slice(0, 1))).toEqual({ moves: 0, fellBack: 0 })
  expect(said([])).toEqual({ moves: 0, fellBack: 0 })
})

test('each step has its place between the first day and today', () => {
  expect(placed(life, '2026-02-10').map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75])
  expect(placed(life.slice(0, 1), '2026-01-01').map(({ at }) => at)).toEqual([0])
})
