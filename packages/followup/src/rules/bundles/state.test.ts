import { describe, expect, test } from 'vitest'
import { round1, round2, stateAfter, step } from '../../testing/scenario.ts'
import { type Bundle, isLate, isOverdue, promisedAt } from './state.ts'

const { create, schedule, decide, answer, carryOver, reopen } = step
const between = '2026-03-20T09:00:00.000Z'

function after(...commands: Parameters<typeof stateAfter>[0]): Bundle {
  const bundle = stateAfter(commands)
  if (!bundle) throw new Error('nothing was created')
  return bundle
}

describe('what contributors may count on', () => {
  test('is what was promised first, also when it is carried over', () => {
    const carried = after(create(), carryOver)
    expect(promisedAt(carried)).toBe(round1.dueAt)
    expect([isLate(carried, between), isOverdue(carried, between)]).toEqual([true, false])
  })

  test('is a new day once it was answered and opened again', () => {
    const reopened = after(create(), schedule(), decide(), answer(), reopen)
    expect(promisedAt(reopened)).toBe(round2.dueAt)
    expect(isLate(reopened, between)).toBe(false)
    expect(isLate(reopened, '2026-04-03T16:00:00.001Z')).toBe(true)
  })

  test('an answered one is never late', () => {
    expect(isLate(after(create(), schedule(), decide(), answer()), '2027-01-01T00:00:00.000Z')).toBe(false)
  })
})
